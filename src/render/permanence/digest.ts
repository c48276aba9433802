import type { Corpus, Document } from '../../corpus/model.ts';
import { formerWords } from './cited-words.ts';
import { lostUnits } from './lost-units.ts';
import { revisionsOf } from './revisions.ts';

/** What the page of a document says of its revisions and of places that it has lost, for the hash of what it shows. */
export function permanenceOf(document: Document, corpus: Corpus): unknown[] {
  const { within, elsewhere } = lostUnits(document, corpus.lock);
  const revisions = revisionsOf(document, corpus.lock);
  return [revisions, within, elsewhere, formerWords(document)];
}
