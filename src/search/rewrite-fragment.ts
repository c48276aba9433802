import type { Document } from '../corpus/model.ts';
import { shortDate } from '../text/date-words.ts';
import type { Fragment } from './fragment.ts';
import type { IndexPage } from './index-html.ts';

/** The fields of an engine's fragment that are read or replaced; others pass through. */
export interface EngineFragment {
  url: string;
  content: string;
  anchors: Fragment['anchors'];
  meta: Record<string, string>;
}

/**
 * Put the words of the document back where the engine holds keys, so that results show what was
 * written, and its date in words of each interface language. Throws when the engine counted other words than we did: its places would then be wrong.
 */
export function rewriteFragment<T extends EngineFragment>(
  fragment: T,
  document: Document,
  { units, words }: Omit<IndexPage, 'html'>,
  languages: string[],
) {
  const counted = fragment.content.split(/\s+/u).filter(Boolean).length;
  const places = new Map(fragment.anchors.map(({ id, location }) => [id, location]));
  const strayed = units.find(({ id, first }) => places.get(id) !== first);
  if (counted !== words || strayed) {
    const where = strayed ? `${document.id}#${strayed.id}` : document.id;
    throw new Error(`The search engine counts ${counted} words in ${where}, where ${words} stand.`);
  }
  return {
    ...fragment,
    url: document.address,
    content: units.map(({ text }) => text).join('\n'),
    anchors: units.map(({ id, first }) => ({ element: 'p', id, text: '', location: first })),
    meta: fragmentMeta(document, languages),
  };
}

function fragmentMeta(document: Document, languages: string[]): Fragment['meta'] {
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
