import type { Scope } from './engine.ts';
import { facetNames } from './facets.ts';

/** What a search page shows, as its address says it. */
export interface SearchState extends Scope {
  /** The query as typed. */
  q: string;
}

/** Read the state of a search from the parameters of an address, or from the fields of its form. */
export function readState(parameters: URLSearchParams): SearchState {
  const chosen = facetNames.flatMap((name) => {
    const value = parameters.get(name);
    return value ? [[name, value] as const] : [];
  });
  return {
    q: (parameters.get('q') ?? '').trim(),
    filters: Object.fromEntries(chosen),
    order: parameters.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** The parameters of an address for a state, with what is not chosen left out: `?q=tỉnh&year=2020`, or `''`. */
export function stateAddress({ q, filters, order }: SearchState): string {
  const parameters = new URLSearchParams();
  if (q) parameters.set('q', q);
  for (const name of facetNames) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  if (order === 'date') parameters.set('sort', 'date');
  const text = parameters.toString();
  return text && `?${text}`;
}

/** Address of a unit, opened so that the words of the query are marked; `root` is the site in one language. */
export function hitAddress(root: string, document: string, unit: string, q: string): string {
  return `${root}d/${encodeURIComponent(document)}/?${new URLSearchParams({ q })}#${encodeURIComponent(unit)}`;
}
