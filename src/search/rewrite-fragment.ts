import type { Document } from '../corpus/model.ts';
import { shortDate } from '../text/date-words.ts';
import type { Beside, Fragment, FragmentMeta } from './fragment.ts';
import type { IndexPage } from './index-html.ts';

/** The fields of an engine's fragment that are read or replaced; others pass through. */
export interface EngineFragment {
  url: string;
  content: string;
  anchors: Fragment['anchors'];
  meta: Record<string, string>;
}

/** What the indexer was given of a document, and what results show of it. */
export interface IndexedDocument {
  address: string;
  page: Omit<IndexPage, 'html'>;
  beside: Beside[];
  meta: FragmentMeta;
}

/**
 * Put the words of the document back where the engine holds keys, so that results show what was
 * written. Throws when the engine counted other words than we did: its places would then be wrong.
 */
export function rewriteFragment<T extends EngineFragment>(
  fragment: T,
  { address, page: { units, words }, beside, meta }: IndexedDocument,
) {
  const counted = fragment.content.split(/\s+/u).filter(Boolean).length;
  const places = new Map(fragment.anchors.map(({ id, location }) => [id, location]));
  const strayed = units.find(({ id, first }) => places.get(id) !== first);
  if (counted !== words || strayed) {
    const where = strayed ? `${meta.id}#${strayed.id}` : meta.id;
    throw new Error(`The search engine counts ${counted} words in ${where}, where ${words} stand.`);
  }
  return {
    ...fragment,
    url: address,
    content: units.map(({ text }) => text).join('\n'),
    anchors: units.map(({ id, first }) => ({ element: 'p', id, text: '', location: first })),
    ...(beside.length > 0 && { beside }),
    meta,
  };
}

/** What results show of a document, its date in words of each interface language. */
export function fragmentMeta(document: Document, languages: readonly string[]): FragmentMeta {
  const date = document.date?.value ?? '';
  return {
    id: document.id,
    title: document.title,
    date,
    dates: Object.fromEntries(date ? languages.map((name) => [name, shortDate(date, name)]) : []),
    number: document.matter.number ?? '',
    language: document.language,
    dir: document.dir,
  };
}
