import { type DocumentWords, documentWords } from '../../corpus/document-words.ts';
import type { Document } from '../../corpus/model.ts';

/** Pages that follow each other look into the same documents; all of a large archive would fill the memory. */
const mostKept = 64;
const kept = new Map<Document, DocumentWords>();

/** Where the words of a document stand; those of the last few documents are kept at hand. */
export function wordsOf(document: Document): DocumentWords {
  const words = kept.get(document) ?? documentWords(document);
  kept.delete(document);
  kept.set(document, words);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest) kept.delete(oldest);
  return words;
}
