import { stateOf } from '../corpus/lock/lock.ts';
import type { Corpus } from '../corpus/model.ts';
import { documentDays } from './document-days.ts';

/** A page as the site map tells of it. */
export interface SitemapEntry {
  /** Whole address of the page. */
  url: string;
  /** Day on which a document was last published anew, `2026-11-22`; of other pages nobody keeps it. */
  lastmod?: string;
  /** The same page in every language of the interface, where there are several. */
  links?: { lang: string; url: string }[];
}

/**
 * What the site map tells of a built page; nothing for those that a search engine has no need of: documents in
 * other languages of the interface, whose words are the same, words that were superseded, pages made for paper, and what
 * answers at addresses that are gone. `base` is the path under which the site stands.
 */
export function sitemapEntry(url: string, corpus: Corpus, base = '/'): SitemapEntry | undefined {
  const { settings, document, lock } = corpus;
  const root = new URL(`/${base}/`.replace(/\/+/g, '/'), url).href;
  const [first, ...others] = settings.languages;
  const path = decodeURI(url.slice(root.length));
  const language = others.find((one) => path.startsWith(`${one}/`)) ?? first;
  const address = `/${language === first ? path : path.slice(language.length + 1)}`;
  const state = stateOf(lock, address)?.state ?? 'live';
  if (state !== 'live' || address === '/print/') return undefined;
  const [, id, revision] = /^\/d\/([^/]+)\/(.*)$/.exec(address) ?? [];
  if (id !== undefined) {
    const known = document.get(id);
    if (!known || revision !== '' || language !== first) return undefined;
    const { changed } = documentDays(known, corpus);
    return { url, ...(changed !== undefined && { lastmod: changed }) };
  }
  const home = (one: string) => (one === first ? root : `${root}${one}/`);
  const links = settings.languages.map((one) => ({
    lang: one,
    url: home(one) + url.slice(home(language).length),
  }));
  return { url, ...(links.length > 1 && { links }) };
}
