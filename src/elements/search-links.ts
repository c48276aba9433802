import { contextAddress, type SearchState } from '../search/search-state.ts';

/** Have the links of the search page lead to the same search in another language of the interface, and to the same words in context. */
export function keepInLinks(page: HTMLElement, state: SearchState): void {
  const lines = page.querySelector<HTMLAnchorElement>('.search-concordance');
  if (lines) lines.search = state.q && contextAddress(state);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) {
    link.search = location.search;
  }
}
