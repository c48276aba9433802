import { type State, stateAddress } from './state.ts';

/** The same view in another language of the interface. */
export function keepInLanguageLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) {
    link.search = location.search;
  }
}

/** Let links to other pages of the timeline keep what is looked for; the window belongs to one page. */
export function carryFilters(links: Iterable<Element>, state: State): void {
  const { from: _from, to: _to, event: _event, ...kept } = state;
  const query = stateAddress(kept);
  for (const link of links) {
    const [address = ''] = (link.getAttribute('href') ?? '').split('?');
    if (/\/timeline\/(\d{4}(-\d\d)?\/)?$/.test(address)) link.setAttribute('href', address + query);
  }
}
