import type { Corpus, Document } from '../../corpus/model.ts';
import { type RepeatedWords, repeatedInAll, repeatedWords } from '../../corpus/repeated-words.ts';
import { comparisonOf } from './comparison-of.ts';
import { type SeenPassage, seenPassages } from './reuse-of.ts';
import { wordsOf } from './words-of.ts';

/** What a document shares with one other, for a line on its page. */
export interface SharedWith extends Omit<RepeatedWords, 'document' | 'direction'> {
  document: Document;
  /** The first passage here and its place there, as ids of units. */
  first: { here: string; there: string };
  /** Address of the page that lays both side by side, if there is one. */
  comparison?: string;
}

/** How much of a document stands in others. */
export interface DocumentReuse {
  /** Words that stand in any other document, each counted once, and their share of all. */
  words: number;
  share: number;
  /** The other documents by what the dates say of them, those with most words first. */
  groups: { direction: RepeatedWords['direction']; shared: SharedWith[]; left: number }[];
}

/** So many documents are named in each group. */
const most = 12;
const directions = ['from', 'by', 'unknown'] as const;

/** How much of a document is repeated from which other, and who repeats it; nothing when no words are shared. */
export function documentReuse(document: Document, corpus: Corpus): DocumentReuse | undefined {
  const seen = seenPassages(corpus).get(document.id);
  if (!seen) return undefined;
  const own = seen.map(({ passage }) => passage);
  const words = wordsOf(document);
  const firsts = firstPassages(seen);
  const byDirection = Map.groupBy(
    repeatedWords(document, own, words),
    ({ direction }) => direction,
  );
  const groups = directions.flatMap((direction) => {
    const all = byDirection.get(direction) ?? [];
    const shared = all
      .slice(0, most)
      .flatMap((one) => sharedWith(one, firsts.get(one.document), { document, corpus }));
    return shared.length > 0 ? [{ direction, shared, left: all.length - shared.length }] : [];
  });
  return { ...repeatedInAll(document, own, words), groups };
}

/** The passage with each other document that comes first here. */
function firstPassages(seen: readonly SeenPassage[]): Map<string, SeenPassage> {
  const start = ({ passage, side }: SeenPassage) => passage.stretches[0]?.[side] ?? 0;
  const firsts = new Map<string, SeenPassage>();
  for (const one of seen) {
    const known = firsts.get(one.there.document);
    if (!known || start(one) < start(known)) firsts.set(one.there.document, one);
  }
  return firsts;
}

function sharedWith(
  { document: id, words, share }: RepeatedWords,
  first: SeenPassage | undefined,
  { document, corpus }: { document: Document; corpus: Corpus },
): SharedWith[] {
  const other = corpus.document.get(id);
  if (!other || !first) return [];
  const comparison = comparisonOf(document.id, id, corpus);
  return [
    {
      document: other,
      words,
      share,
      first: { here: first.here.unit, there: first.there.unit },
      ...(comparison !== undefined && { comparison }),
    },
  ];
}
