import { fragment } from './fragment.ts';
import { newAddress } from './new-address.ts';

/** Leads on from the place of a unit that stands on another page now, with the query of the address. */
function follow(search: string) {
  const target = newAddress({ hash: `#${fragment()}`, search }, linkOf);
  if (target !== undefined) location.replace(target);
}

const linkOf = (id: string) =>
  document.getElementById(id)?.querySelector<HTMLAnchorElement>(':scope > a[rel="bookmark"]')?.href;

// Who goes on to another place of the page leaves the range with which the page was opened.
addEventListener('hashchange', () => {
  const query = new URLSearchParams(location.search);
  query.delete('to');
  follow(`${query}`);
});
follow(location.search);
