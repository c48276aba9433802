import { pathInCopy } from './root.ts';

/** Where the site keeps the theme that a reader has chosen, and the name under which it travels: `light`, `dark`, or nothing. */
const key = 'theme';

/**
 * Take the theme along to the next page. Firefox gives each file of a disk a storage of its own, so that a choice made on
 * one page would be lost on the next; the address alone reaches it, and is cleaned there.
 */
export function sendTheme(): void {
  // Where all files share a storage, their origin has a name.
  if (location.origin !== 'null') return;
  for (const kind of ['click', 'auxclick']) document.addEventListener(kind, addToLink);
  document.addEventListener('submit', addToForm);
}

/** Before the page is drawn: store what the page before sent, where the script of the site looks for it. */
export function takeTheme(): void {
  const address = new URL(location.href);
  const theme = address.searchParams.get(key);
  if (theme === null || location.origin !== 'null') return;
  address.search = address.search.replace(/([?&])theme=\w*(&|$)/, (_, before, after) =>
    after ? before : '',
  );
  history.replaceState(history.state, '', address);
  try {
    if (/^(light|dark)$/.test(theme)) localStorage.setItem(key, theme);
    else localStorage.removeItem(key);
  } catch {
    // Storage may be closed to this page; the theme of the system stays.
  }
}

function stored(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** A link, also one of a picture, gets the theme while it is followed, and loses it again. */
function addToLink({ defaultPrevented, target }: Event): void {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  const href = link?.getAttribute('href') ?? '#';
  if (defaultPrevented || !link || !URL.canParse(href, document.baseURI)) return;
  const address = new URL(href, document.baseURI);
  const isHere = address.pathname === location.pathname && address.search === location.search;
  if (isHere || !pathInCopy(address.href)?.endsWith('.html')) return;
  address.search += `${address.search ? '&' : '?'}${key}=${stored()}`;
  link.setAttribute('href', address.href);
  setTimeout(() => link.setAttribute('href', href));
}

/** A form sends the theme with what was typed. */
function addToForm({ defaultPrevented, target }: Event): void {
  if (defaultPrevented || !(target instanceof HTMLFormElement) || target.method !== 'get') return;
  const field = document.createElement('input');
  Object.assign(field, { type: 'hidden', name: key, value: stored() });
  target.append(field);
  setTimeout(() => field.remove());
}
