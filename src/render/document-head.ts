import type { Corpus, Document } from '../corpus/model.ts';
import { tellApart } from './entity/tell-apart.ts';

/** How other pages name a document, for the hash of what they show. */
export function headOf(document: Document, corpus: Corpus): unknown[] {
  const { id, title, language, dir, date } = document;
  const { type, number } = document.matter;
  return [
    id,
    title,
    language,
    dir,
    type,
    number,
    date?.value,
    tellApart(document, corpus, corpus.settings.languages[0]),
    document.matter.label,
  ];
}
