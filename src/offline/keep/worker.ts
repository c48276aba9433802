import {
  apartHeader,
  keptHeader,
  markKept,
  readCache,
  wholeCaches,
  wholeStatePath,
} from './names.ts';
import {
  absentHtml,
  type KeptPage,
  noticeHtml,
  pageLanguage,
  titleOf,
  withNotice,
} from './notice.ts';
import { keptAddress, routeOf } from './route.ts';
import type { KeepWords } from './words.ts';
import type { AskEvent, WorkerScope } from './worker-types.ts';

/** Most files that are kept as they are read; the oldest go first. A page needs about ten. */
const mostRead = 800;

/** Most pages that are offered in the place of one that was not kept. */
const mostListed = 60;

/**
 * Keeps what is read, so that it can be read again without a network. What the network has comes
 * first, always; a kept page says that it is one and since when.
 */
export function keepArchive(worker: WorkerScope, words: KeepWords): void {
  const { scope } = worker.registration;
  const { caches } = worker;
  worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
  worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
  worker.addEventListener('fetch', (event) => {
    const { method, url, mode, headers } = event.request;
    const route = routeOf(
      { method, url, mode, isApart: headers.has('range') || headers.has(apartHeader) },
      scope,
    );
    if (route === 'page') event.respondWith(page(event));
    if (route === 'lasting') event.respondWith(lasting(event));
    if (route === 'part') event.respondWith(part(event));
  });
  // A page that was opened before there was a worker tells its address and those of its parts.
  worker.addEventListener('message', (event) => {
    const { data } = event;
    if (Array.isArray(data)) event.waitUntil(keepAll(data.map(String)));
  });

  /** One after the other: the page comes last, so that one that is kept is whole. */
  async function keepAll(urls: readonly string[]): Promise<void> {
    for (const url of urls) await keepToo(url);
  }

  async function keepToo(url: string): Promise<void> {
    const asked = { method: 'GET', url, isApart: false };
    if (!URL.canParse(url) || routeOf({ ...asked, mode: 'cors' }, scope) === 'network') return;
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.status === 200 && answer.type === 'basic') await keep(url, answer);
  }

  async function page(event: AskEvent): Promise<Response> {
    const { url } = event.request;
    try {
      // Asked for anew, so that no copy of the browser's own passes for the page of today.
      const answer = await fetch(url, {
        cache: 'no-cache',
        credentials: 'same-origin',
        redirect: 'manual',
      });
      if (isPage(answer)) event.waitUntil(keep(url, answer.clone()));
      return answer;
    } catch {
      const kept = newest(await Promise.all([fromRead(url), fromWhole(url)]));
      return kept ? await told(kept) : await absent(url);
    }
  }

  async function lasting(event: AskEvent): Promise<Response> {
    const { url } = event.request;
    const kept = (await fromRead(url)) ?? (await fromWhole(url));
    return kept ?? (await fetchAndKeep(event));
  }

  async function part(event: AskEvent): Promise<Response> {
    try {
      return await fetchAndKeep(event);
    } catch (error) {
      const { url } = event.request;
      // Pieces of one whole copy fit together; single ones that were read may be of different days.
      const kept = (await fromWhole(url)) ?? (await fromRead(url));
      if (!kept) throw error;
      const client = await worker.clients.get(event.clientId);
      const moment = kept.headers.get(keptHeader) ?? '';
      client?.postMessage(
        Object.fromEntries(words.map(([tag]) => [tag, noticeHtml(moment, tag, words)])),
      );
      return kept;
    }
  }

  async function fetchAndKeep(event: AskEvent): Promise<Response> {
    const answer = await fetch(event.request);
    if (answer.status === 200 && answer.type === 'basic') {
      event.waitUntil(keep(event.request.url, answer.clone()));
    }
    return answer;
  }

  async function keep(url: string, answer: Response): Promise<void> {
    try {
      const cache = await caches.open(readCache(scope));
      const address = keptAddress(url);
      // Put again, an entry would keep its old place in the order.
      await cache.delete(address);
      await cache.put(address, markKept(answer, new Date().toISOString()));
      const all = await cache.keys();
      for (const old of all.slice(0, Math.max(0, all.length - mostRead))) await cache.delete(old);
    } catch {
      // No room, or storage is closed: reading goes on without.
    }
  }

  /** A look-up makes no cache where there is none. */
  async function fromRead(url: string): Promise<Response | undefined> {
    if (!(await caches.has(readCache(scope)))) return undefined;
    return (await caches.open(readCache(scope))).match(keptAddress(url));
  }

  /** Of a copy that is complete. */
  async function fromWhole(url: string): Promise<Response | undefined> {
    for (const name of await wholeCaches(caches, scope)) {
      const cache = await caches.open(name);
      if (await cache.match(new URL(wholeStatePath, scope))) return cache.match(keptAddress(url));
    }
    return undefined;
  }

  async function told(kept: Response): Promise<Response> {
    const html = await kept.text();
    const headers = new Headers(kept.headers);
    return new Response(withNotice(html, headers.get(keptHeader) ?? '', words), { headers });
  }

  async function absent(url: string): Promise<Response> {
    const pages = await keptPages();
    const path = new URL(url).pathname.slice(new URL(scope).pathname.length);
    const language = words.find(([tag]) => path.startsWith(`${tag}/`))?.[0] ?? words[0]?.[0] ?? '';
    // Those in the language of the page that was asked for come first.
    const near = pages.filter((one) => one.language === language);
    const others = pages.filter((one) => one.language !== language);
    return new Response(absentHtml(language, [...near, ...others], words), {
      status: 503,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  }

  /** What was read, the last first, after the first page of a whole copy in each language, which leads to the rest. */
  async function keptPages(): Promise<KeptPage[]> {
    const homes = words.map(([tag], index) => new URL(index > 0 ? `${tag}/` : '', scope).href);
    const cache = (await caches.has(readCache(scope)))
      ? await caches.open(readCache(scope))
      : undefined;
    const read = ((await cache?.keys()) ?? []).map(({ url }) => url).reverse();
    const pages = await Promise.all(
      [...homes, ...read.filter((url) => url.endsWith('/'))]
        .slice(0, mostListed)
        .map(async (url) => {
          const kept = (await fromWhole(url)) ?? (await fromRead(url));
          if (!kept || !isHtml(kept)) return undefined;
          const html = await kept.text();
          return { url, title: titleOf(html), language: pageLanguage(html) };
        }),
    );
    const known = pages.filter((one) => one !== undefined);
    return [...new Map(known.map((one) => [one.url, one])).values()];
  }
}

const isHtml = (answer: Response) => /^text\/html/.test(answer.headers.get('content-type') ?? '');

const isPage = (answer: Response) =>
  answer.status === 200 && answer.type === 'basic' && isHtml(answer);

function newest(kept: readonly (Response | undefined)[]): Response | undefined {
  const moment = (one: Response) => one.headers.get(keptHeader) ?? '';
  return kept
    .filter((one) => one !== undefined)
    .sort((a, b) => moment(b).localeCompare(moment(a)))[0];
}
