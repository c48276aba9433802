import type { Page } from './page.ts';
import type { BuiltSite } from './site.ts';

const nowhere = 'https://site.invalid';

/** Where an address on a page leads. */
export type Target =
  | { kind: 'outside'; url: string }
  /** A published file, and the fragment in it, if one is named. */
  | { kind: 'file'; file: string; fragment: string | undefined }
  | { kind: 'broken'; why: string };

/** `/archive/d/x/` as a published file, `/d/x/index.html`, when the site is served under `/archive/`. */
function publishedFile(site: BuiltSite, pathname: string): string | undefined {
  if (!pathname.startsWith(site.base)) return undefined;
  const path = decodeURIComponent(pathname.slice(site.base.length - 1));
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** The fragment of a URL, decoded, without a text directive. */
function fragmentOf(url: URL): string | undefined {
  const fragment = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, '');
  return fragment === '' || fragment === 'top' ? undefined : fragment;
}

/** Find what an address on a page leads to. */
export function resolveAddress(site: BuiltSite, page: Page, address: string): Target {
  if (!URL.canParse(address, nowhere)) return { kind: 'broken', why: 'not an address' };
  const here = site.base + page.path.slice(1);
  const url = new URL(address, nowhere + here);
  const home = site.address ? new URL(site.address).origin : nowhere;
  if (url.origin !== nowhere && url.origin !== home) return { kind: 'outside', url: url.href };
  const file = publishedFile(site, url.pathname);
  if (file === undefined) return { kind: 'broken', why: `leaves ${site.base}` };
  if (!site.files.has(file)) return { kind: 'broken', why: `no file ${file}` };
  const fragment = fragmentOf(url);
  const target = site.page.get(file);
  if (fragment !== undefined && target && !target.ids.has(fragment)) {
    return { kind: 'broken', why: `no id ${fragment} in ${file}` };
  }
  return { kind: 'file', file, fragment };
}
