import type { UnitRange } from './locator.ts';

/** An address of a page of the archive, taken apart: `/d/x/?to=p5&v=1a2b3c4d#p3`. */
export interface CitedAddress {
  /** `/d/x/` */
  page: string;
  /** What stands after `#`: the first unit, `p3`. */
  unit?: string;
  /** The last unit of several in a row, `p5`. */
  to?: string;
  /** First digits of the hash of the words that were cited, `1a2b3c4d`. */
  version?: string;
  /** A query that is neither of a range nor of cited words, with its question mark. */
  query?: string;
}

const shape = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s;

/** Take an address apart. One that asks anything else, or the same twice, keeps its query as it is. */
export function citedAddress(address: string): CitedAddress {
  const [, page = '', query, unit] = shape.exec(address) ?? [];
  const said = { page, ...(unit !== undefined && { unit }) };
  if (query === undefined) return said;
  const asked = [...new URLSearchParams(query)];
  const { to, v: version } = Object.fromEntries(asked);
  const known = Number(to !== undefined) + Number(isVersion(version));
  if (known === 0 || known !== asked.length || to === '') return { ...said, query };
  return { ...said, ...(to && { to }), ...(version && { version }) };
}

const isVersion = (code: string | undefined) => /^[0-9a-f]{8,64}$/.test(code ?? '');

/**
 * The address that a citation gives, with the code of the cited words, so that the page can say whether they still stand
 * there: `/d/x/?v=1a2b3c4d#p7`. Of units in a row it is that of the first, which any browser finds, with the last in
 * the query: `/d/x/?to=p5&v=1a2b3c4d#p3`.
 */
export function versionAddress(page: string, version: string, range?: UnitRange): string {
  if (!range) return `${page}?v=${version}`;
  const { from, to } = range;
  return `${page}?${from === to ? '' : `to=${to}&`}v=${version}#${from}`;
}

/** The page of an address, without what it asks and without its fragment: `/d/x/`. */
export const citedPage = (address: string): string => citedAddress(address).page;

/** The unit of an address, or the first and the last of several, as readers are told: `p3`, `p3–p5`. */
export const citedUnits = ({ unit, to }: CitedAddress): string | undefined =>
  unit && to && to !== unit ? `${unit}–${to}` : unit;
