import type { Document } from '../corpus/model.ts';
import { shortDate } from '../text/date-words.ts';
import type { Beside, Fragment, FragmentMeta } from './fragment.ts';
import type { IndexedDocument } from './index-document.ts';

/** What results show of a document, as the engine hands it over. */
export function documentFragment(
  document: Document,
  { units, words }: IndexedDocument,
  { beside, languages }: { beside: Beside[]; languages: readonly string[] },
): Fragment & { url: string; word_count: number } {
  return {
    url: document.address,
    content: units.map(({ text }) => text).join('\n'),
    word_count: words,
    meta: fragmentMeta(document, languages),
    anchors: units.map(({ id, first }) => ({ element: 'p', id, text: '', location: first })),
    ...(beside.length > 0 && { beside }),
  };
}

/** What results show beside the text, its date in words of each interface language. */
function fragmentMeta(document: Document, languages: readonly string[]): FragmentMeta {
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
