import { countWhole, type DocumentWords } from './document-words.ts';
import { wordsAt } from './join-reuse.ts';
import type { Document } from './model.ts';
import type { ReusePassage } from './reuse.ts';
import { wholeWords } from './reuse-place.ts';
import { wordsOf } from './words-of.ts';

/** How much of a document also stands in another. */
export interface RepeatedWords {
  /** Id of the other document. */
  document: string;
  /** Words of this document that stand there too, each counted once; `COVID-19` is one. */
  words: number;
  /** Out of all words of this document: from 0 to 1. */
  share: number;
  /** What the dates say: `from` when the other is the earlier, `by` when it is the later, else unknown. */
  direction: 'from' | 'by' | 'unknown';
}

/** How many words of a document stand in any of its passages, each counted once, and their share of all its words. */
export function repeatedInAll(
  { id }: Document,
  own: readonly ReusePassage[],
  words: DocumentWords,
): Pick<RepeatedWords, 'words' | 'share'> {
  const count = countRepeated(id, own, words);
  return { words: count, share: count === 0 ? 0 : count / allWords(words) };
}

function countRepeated(id: string, own: readonly ReusePassage[], words: DocumentWords): number {
  const spans = own.map((passage) => wordsAt(passage, sideOf(passage, id)));
  // Most passages are short: only the part of the document that holds them all is looked at.
  const { start, end } = wholeWords(words, {
    start: spans.reduce((least, span) => Math.min(least, span.start), words.isJoined.length),
    end: spans.reduce((most, span) => Math.max(most, span.end), 0),
  });
  if (end <= start) return 0;
  const isShared = new Uint8Array(end - start);
  for (const passage of own) mark(isShared, start, passage, id);
  return countWhole({ isJoined: words.isJoined.subarray(start, end) }, isShared);
}

function allWords({ isJoined }: DocumentWords): number {
  let joined = 0;
  for (const one of isJoined) joined += one;
  return isJoined.length - joined;
}

/** How much of a document stands in which others, the most first. `own` are its passages. */
export function repeatedWords(
  document: Document,
  own: readonly ReusePassage[],
  words: DocumentWords = wordsOf(document),
): RepeatedWords[] {
  const { id } = document;
  const all = allWords(words);
  const byOther = Map.groupBy(own, ({ from, to }) =>
    from.document === id ? to.document : from.document,
  );
  return [...byOther]
    .map(([other, shared]) => {
      const count = countRepeated(id, shared, words);
      return {
        document: other,
        words: count,
        share: count / all,
        direction: direction(shared, id),
      };
    })
    .sort((x, y) => y.words - x.words || (x.document < y.document ? -1 : 1));
}

const sideOf = ({ from }: ReusePassage, id: string) => (from.document === id ? 'from' : 'to');

/** Mark the words that a passage shares; the list begins with the word of number `first`. */
function mark(isShared: Uint8Array, first: number, passage: ReusePassage, id: string): void {
  const side = sideOf(passage, id);
  for (const stretch of passage.stretches) {
    const start = stretch[side] - first;
    isShared.fill(1, start, start + stretch.length);
  }
}

function direction(shared: readonly ReusePassage[], id: string): RepeatedWords['direction'] {
  const [first] = shared;
  if (!first?.directed) return 'unknown';
  return first.from.document === id ? 'by' : 'from';
}
