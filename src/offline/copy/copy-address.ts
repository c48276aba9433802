/** The copy as pages see it. */
export interface CopyPlace {
  /** Path under which the site stands, with slashes at both ends. */
  base: string;
  /** Address at which the site stands, when that is known: `https://archive.example`. */
  site?: string | undefined;
  /** Whether a file is in the copy, by its path below the root: `d/x/index.html`. */
  has(path: string): boolean;
}

/**
 * What an address on a page becomes in the copy: relative, with `index.html` written out. What only the site has is
 * named by its whole address, or by none where that is not known; what leads outside or stays on the page is not changed.
 * `from` is the file of the page.
 */
export function copyAddress(address: string, from: string, place: CopyPlace): string | undefined {
  if (/^([a-z][a-z\d+.-]*:|\/\/|[?#]|$)/i.test(address)) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const target = pathBelowRoot(path, from, place.base);
  if (target === undefined) return address;
  const file = /(^|\/)$/.test(target) ? `${target}index.html` : target;
  if (place.has(decoded(file))) return relativePath(from, file) + rest;
  return place.site ? new URL(place.base + target + rest, place.site).href : undefined;
}

/** The relative address of a folder of the site, for scripts that add to it: `/en/` on `d/x/index.html` is `../../en/`. */
export function copyFolder(address: string, from: string, place: CopyPlace): string | undefined {
  const folder = pathBelowRoot(address, from, place.base);
  if (folder === undefined || !/(^|\/)$/.test(folder)) return undefined;
  if (!place.has(`${decoded(folder)}index.html`)) return undefined;
  return relativePath(from, `${folder}-`).slice(0, -1) || './';
}

/** What most addresses are: from the root, without dots to resolve and signs to encode. */
const plain = /^\/(?:[\w-][\w.-]*\/)*(?:[\w-][\w.-]*)?$/;

/** `/archive/d/x/` is `d/x/`; `../y/` on `d/x/index.html` is `d/y/`; nothing for what is not below the root. */
function pathBelowRoot(path: string, from: string, base: string): string | undefined {
  if (plain.test(path) && path.startsWith(base)) return path.slice(base.length);
  const here = new URL(base + from, 'file:///');
  if (!URL.canParse(path, here)) return undefined;
  const { pathname } = new URL(path, here);
  return pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
}

/** How a file is reached from another: `_astro/a.css` from `d/x/index.html` is `../../_astro/a.css`. */
export function relativePath(from: string, to: string): string {
  const [start, end] = [from.split('/').slice(0, -1), to.split('/')];
  let same = 0;
  while (same < start.length && same < end.length - 1 && start[same] === end[same]) same += 1;
  return '../'.repeat(start.length - same) + end.slice(same).join('/');
}

/** A path as files have it; one that nobody could have written stays. */
function decoded(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
