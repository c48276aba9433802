import { fields, type State, stateAddress } from './state.ts';

/** Let links to other pages of the timeline keep what is looked for; the window belongs to one page. */
export function carryFilters(links: Iterable<Element>, state: State): void {
  const kept: State = {};
  for (const name of fields) if (state[name]) kept[name] = state[name];
  const query = stateAddress(kept);
  for (const link of links) {
    const [address = ''] = (link.getAttribute('href') ?? '').split('?');
    if (/\/timeline\/(\d{4}(-\d\d)?\/)?$/.test(address)) link.setAttribute('href', address + query);
  }
}
