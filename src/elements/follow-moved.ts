import { fragment } from './fragment.ts';

/** Leads on from the place of a unit that stands on another page now, with the query of the address. */
function follow() {
  const place = document.getElementById(fragment());
  const link = place?.querySelector<HTMLAnchorElement>(':scope > a[rel="bookmark"]');
  if (!link) return;
  const target = new URL(link.href);
  target.search = location.search;
  location.replace(target);
}

addEventListener('hashchange', follow);
follow();
