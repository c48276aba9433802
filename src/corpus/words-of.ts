import { type DocumentWords, documentWords } from './document-words.ts';
import type { Document } from './model.ts';

/** What is kept at hand, and how many words that is. */
interface Kept {
  words: WeakMap<Document, DocumentWords>;
  count: number;
}

/** Kept on `globalThis`: bundled pages load this module anew, and no text should be cut into words twice. */
const shared = globalThis as { bienNienPlaces?: Kept };

/** Of ten thousand documents all are kept, in some 200 MB; when there are more words than these, it begins anew. */
const mostKept = 50_000_000;

/** Where the words of a document stand, kept at hand for as long as the document is: a page looks into many others. */
export function wordsOf(document: Document): DocumentWords {
  const known = shared.bienNienPlaces?.words.get(document);
  if (known) return known;
  const words = documentWords(document);
  const kept = roomIn(shared.bienNienPlaces);
  kept.words.set(document, words);
  kept.count += words.isJoined.length;
  shared.bienNienPlaces = kept;
  return words;
}

const roomIn = (kept: Kept | undefined): Kept =>
  kept && kept.count < mostKept ? kept : { words: new WeakMap(), count: 0 };
