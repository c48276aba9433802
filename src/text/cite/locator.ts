import type { CiteWords } from './words.ts';

/** The part of a document that is cited: one unit, or several in a row. */
export interface UnitRange {
  /** Id of the first unit. */
  from: string;
  /** Id of the last unit; the same for one unit. */
  to: string;
}

/** A unit as a locator names it. */
export interface LocatedUnit {
  id: string;
  /** Number printed at its beginning. */
  printed?: string | undefined;
}

/** The locator in words: `đoạn 7`, `đoạn 3–5`, `mục 2.1 (đoạn 14)`. */
export function locatorWords(from: LocatedUnit, to: LocatedUnit, words: CiteWords): string {
  const paragraphs = span(words.paragraph, numberOf(from.id), numberOf(to.id));
  if (from.printed === undefined || to.printed === undefined) return paragraphs;
  return `${span(words.section, from.printed, to.printed)} (${paragraphs})`;
}

const span = ([one, several]: CiteWords['section'], from: string, to: string) =>
  from === to ? `${one} ${from}` : `${several} ${from}–${to}`;

/** `p7` is paragraph 7; an id that a keeper chose stays as it is. */
const numberOf = (id: string) => id.replace(/^p(?=\d+$)/, '');

/** Key of the entry of a part of a document: `letter-p3`, `letter-p3-p5`. */
export const rangeKey = (id: string, { from, to }: UnitRange): string =>
  from === to ? `${id}-${from}` : `${id}-${from}-${to}`;
