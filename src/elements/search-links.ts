import { concordanceAddress, readConcordance } from '../search/concordance/state.ts';
import type { SearchState } from '../search/search-state.ts';

/** Have the links of the search page lead to the same search in another language of the interface, and to the same words in context. */
export function keepInLinks(page: HTMLElement, { q, filters }: SearchState): void {
  const lines = page.querySelector<HTMLAnchorElement>('.search-concordance');
  const context = { ...readConcordance(new URLSearchParams()), q, filters };
  if (lines) lines.search = q && concordanceAddress(context);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) {
    link.search = location.search;
  }
}
