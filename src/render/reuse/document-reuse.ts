import type { Corpus, Document } from '../../corpus/model.ts';
import { type RepeatedWords, repeatedInAll, repeatedWords } from '../../corpus/repeated-words.ts';
import { wordsOf } from '../../corpus/words-of.ts';
import { comparisonOf } from './comparison-of.ts';
import { type PairWords, pairWords } from './pair-words.ts';
import { type SeenPassage, seenPassages } from './reuse-of.ts';

/** What a document shares with one other, for a line on its page: words of the later of the two, and their share of it. */
export interface SharedWith extends Pick<PairWords, 'words' | 'share'> {
  document: Document;
  /** Whether it is words of the other that are counted. */
  isThere: boolean;
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
  /** The other documents by what the dates say of them, those that share most words first. */
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
  const byOther = Map.groupBy(seen, ({ there }) => there.document);
  const byDirection = Map.groupBy(
    repeatedWords(document, own, words),
    ({ direction }) => direction,
  );
  const groups = directions.flatMap((direction) => {
    const all = byDirection.get(direction) ?? [];
    const shared = all
      .slice(0, most)
      .flatMap((one) => sharedWith(byOther.get(one.document) ?? [], { document, corpus }))
      .sort((x, y) => y.words - x.words);
    return shared.length > 0 ? [{ direction, shared, left: all.length - shared.length }] : [];
  });
  return { ...repeatedInAll(document, own, words), groups };
}

/** What the passages of a document with one other say. */
function sharedWith(
  seen: readonly SeenPassage[],
  { document, corpus }: { document: Document; corpus: Corpus },
): SharedWith[] {
  const [one, ...rest] = seen;
  const other = corpus.document.get(one?.there.document ?? '');
  const counted = one && pairWords([one.passage, ...rest.map(({ passage }) => passage)], corpus);
  if (!one || !other || !counted) return [];
  const { here, there } = rest.reduce((first, next) => (at(next) < at(first) ? next : first), one);
  const comparison = comparisonOf(document.id, other.id, corpus);
  return [
    {
      document: other,
      words: counted.words,
      share: counted.share,
      isThere: counted.to === other.id,
      first: { here: here.unit, there: there.unit },
      ...(comparison !== undefined && { comparison }),
    },
  ];
}

/** Where a passage begins here: the number of its first word. */
const at = ({ passage, side }: SeenPassage) => passage.stretches[0]?.[side] ?? 0;
