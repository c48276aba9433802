import { countWhole, documentWords } from './document-words.ts';
import type { Document } from './model.ts';
import type { ReusePassage } from './reuse.ts';

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

/** The passages of each document, by its id: those of which one side stands there. */
export function reuseByDocument(
  passages: readonly ReusePassage[],
): Map<string, readonly ReusePassage[]> {
  const found = new Map<string, ReusePassage[]>();
  const add = (id: string, passage: ReusePassage) => {
    const list = found.get(id);
    if (list) list.push(passage);
    else found.set(id, [passage]);
  };
  for (const passage of passages) {
    add(passage.from.document, passage);
    add(passage.to.document, passage);
  }
  return found;
}

/** How much of a document stands in which others, the most first. `own` are its passages. */
export function repeatedWords(document: Document, own: readonly ReusePassage[]): RepeatedWords[] {
  const { id } = document;
  if (own.length === 0) return [];
  const words = documentWords(document);
  const total = countWhole(words, new Uint8Array(words.isJoined.length).fill(1));
  const byOther = Map.groupBy(own, ({ from, to }) =>
    from.document === id ? to.document : from.document,
  );
  return [...byOther]
    .map(([other, shared]) => {
      const isShared = new Uint8Array(words.isJoined.length);
      for (const passage of shared) mark(isShared, passage, id);
      const count = countWhole(words, isShared);
      return {
        document: other,
        words: count,
        share: count / total,
        direction: direction(shared, id),
      };
    })
    .sort((x, y) => y.words - x.words || (x.document < y.document ? -1 : 1));
}

function mark(isShared: Uint8Array, { from, stretches }: ReusePassage, id: string): void {
  const side = from.document === id ? 'from' : 'to';
  for (const stretch of stretches) {
    isShared.fill(1, stretch[side], stretch[side] + stretch.length);
  }
}

function direction(shared: readonly ReusePassage[], id: string): RepeatedWords['direction'] {
  const [first] = shared;
  if (!first?.directed) return 'unknown';
  return first.from.document === id ? 'by' : 'from';
}
