import type { UnitHit } from './document-hits.ts';
import type { Scope } from './engine.ts';
import { facetNames } from './facets.ts';
import { numberUnit } from './fragment.ts';
import { type Part, partNames } from './part.ts';

/** What a search page shows, as its address says it. */
export interface SearchState extends Scope {
  /** The query as typed. */
  q: string;
  part: Part;
  /** Whether words that only begin like the last one are shown as well, though closer ones were found. */
  isLoosened: boolean;
}

/**
 * Read the state of a search from the parameters of an address, or from the fields of its form. Who asks
 * for a kind of annotation searches the annotations.
 */
export function readState(parameters: URLSearchParams): SearchState {
  const chosen = facetNames.flatMap((name) => {
    const value = parameters.get(name);
    return value ? [[name, value] as const] : [];
  });
  const filters = Object.fromEntries(chosen);
  const part = partNames.find((name) => name === parameters.get('in')) ?? 'text';
  return {
    q: (parameters.get('q') ?? '').trim(),
    filters,
    order: parameters.get('sort') === 'date' ? 'date' : 'relevance',
    part: filters['kind'] ? 'notes' : part,
    isLoosened: parameters.get('begin') === '1',
  };
}

/** The parameters of an address for a state, with what is not chosen left out: `?q=tỉnh&year=2020`, or `''`. */
export function stateAddress({ q, filters, order, part, isLoosened }: SearchState): string {
  const parameters = new URLSearchParams();
  if (q) parameters.set('q', q);
  if (part !== 'text') parameters.set('in', part);
  for (const name of facetNames) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  if (order === 'date') parameters.set('sort', 'date');
  if (isLoosened) parameters.set('begin', '1');
  const text = parameters.toString();
  return text && `?${text}`;
}

/**
 * Address of a place in a document, opened so that the words of the query are marked; `''` for its head, or no query
 * to mark nothing. `root` is the site in one language.
 */
export function hitAddress(root: string, document: string, place: string, q: string): string {
  const query = q && `?${new URLSearchParams({ q })}`;
  return `${root}d/${encodeURIComponent(document)}/${query}#${encodeURIComponent(place)}`;
}

/** Where on the page of its document a hit is read; `''` for the head. */
export const hitPlace = ({ unit, beside }: Pick<UnitHit, 'unit' | 'beside'>): string =>
  beside?.place ?? (unit === numberUnit ? '' : unit);
