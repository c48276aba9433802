import type { Corpus } from '../../corpus/model.ts';
import { repeatedInAll } from '../../corpus/repeated-words.ts';
import type { ReusePassage } from '../../corpus/reuse-passage.ts';
import { wordsOf } from '../../corpus/words-of.ts';
import { once } from '../once.ts';
import { rankOf } from './reuse-of.ts';

/** Two documents that share words, by their ids: `to` repeats what stands in `from`. */
export interface RepeatingPair {
  from: string;
  /** The later one; where the dates do not tell, that which comes second in the archive. */
  to: string;
  /** Whether the dates say that `from` is the earlier. */
  directed: boolean;
}

/** How much a pair shares. */
export interface PairWords extends RepeatingPair {
  /** Words of `to` that stand in `from`, each counted once. */
  words: number;
  /** Out of all words of `to`: from 0 to 1. */
  share: number;
}

/** Which of the two documents of some passages repeats the other. */
export function repeatingPair(
  { from, to, directed }: ReusePassage,
  corpus: Pick<Corpus, 'documents'>,
): RepeatingPair {
  const rank = rankOf(corpus);
  const [a, b] = [from.document, to.document];
  const isTurned = !directed && (rank.get(a) ?? 0) > (rank.get(b) ?? 0);
  return isTurned ? { from: b, to: a, directed } : { from: a, to: b, directed };
}

const known = once((_corpus: Corpus) => new Map<string, PairWords>());

/**
 * How much the two documents of some passages share: one number for a pair, wherever it is named. Words may stand
 * on one side more often than on the other: what is counted is what the later one repeats. `passages` are all of the pair.
 */
export function pairWords(
  passages: readonly [ReusePassage, ...ReusePassage[]],
  corpus: Corpus,
): PairWords | undefined {
  const pair = repeatingPair(passages[0], corpus);
  const key = `${pair.from} ${pair.to}`;
  const counted = known(corpus).get(key);
  const later = corpus.document.get(pair.to);
  if (counted || !later) return counted;
  const count = { ...pair, ...repeatedInAll(later, passages, wordsOf(later)) };
  known(corpus).set(key, count);
  return count;
}
