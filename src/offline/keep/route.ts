/** How an address is answered when copies are kept in the browser. */
export type Route =
  /** A page: from the network; kept, and marked, when the network does not answer. */
  | 'page'
  /** A file whose name changes with its content: a kept one is as good as a new one. */
  | 'lasting'
  /** Another file that a page needs: from the network, else kept, and the page is told. */
  | 'part'
  /** Left to the browser. */
  | 'network';

/** What of a request decides. */
export interface Asked {
  method: string;
  url: string;
  mode: string;
  /** Whether only a part of the file is asked for, or the file for a whole copy, which sees to it itself. */
  isApart: boolean;
}

/** Whole copies are downloads, never parts of a page. */
const download = /\.(zip|epub)$/;

/** The list of all files tells what is published now: a kept one would be worth nothing. */
const current = ['sw.js', 'data/checksums.sha256'];

/** The route of a request; `scope` is the address of the archive, with its last slash. */
export function routeOf({ method, url, mode, isApart }: Asked, scope: string): Route {
  const { origin, pathname } = new URL(url);
  const home = new URL(scope);
  if (method !== 'GET' || isApart || origin !== home.origin) return 'network';
  if (!pathname.startsWith(home.pathname)) return 'network';
  const path = pathname.slice(home.pathname.length);
  if (download.test(path) || current.includes(path)) return 'network';
  if (mode === 'navigate') return 'page';
  return path.startsWith('_astro/') ? 'lasting' : 'part';
}

/** Under what address an answer is kept: without query and fragment, which change nothing of a static file. */
export function keptAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/index\.html$/, '/');
}
