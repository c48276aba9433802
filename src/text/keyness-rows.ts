import { type Compared, expectedCount, isOverused, logLikelihood, logRatio } from './keyness.ts';

/** Something that is more or less frequent in one text than in the rest. */
export interface KeynessRow extends Compared {
  /** Number of the word or run. */
  run: number;
  expected: number;
  g2: number;
  logRatio: number;
}

/** How often each word or run occurs, by its number, among how many in all. */
export interface Counted {
  counts: ReadonlyMap<number, number>;
  size: number;
}

/** The same for all texts together. */
export interface CountedAll {
  counts: readonly number[];
  /** The numbers, the commonest first. */
  common: readonly number[];
  size: number;
}

/** What is told. */
export interface KeynessLimits {
  /** Least G². */
  least: number;
  /** Least occurrences in text and rest together. */
  atLeast: number;
  /** Most rows of each direction. */
  most: number;
}

/**
 * What sets one text apart: what is more frequent in it than in the rest, and what is less, each with the greatest
 * G² first. The rest is all texts but `apart`, which are the text itself and what is not to be compared with it.
 */
export function keynessRows(
  text: Counted,
  { all, apart, limits }: { all: CountedAll; apart: Counted; limits: KeynessLimits },
): { over: KeynessRow[]; under: KeynessRow[] } {
  const restSize = all.size - apart.size;
  if (text.size === 0 || restSize === 0) return { over: [], under: [] };
  const rows = candidates(text, all, absentAtLeast(text.size, restSize, limits.least)).flatMap(
    (run): KeynessRow[] => {
      const restCount = (all.counts[run] ?? 0) - (apart.counts.get(run) ?? 0);
      const count = text.counts.get(run) ?? 0;
      const compared = { count, size: text.size, restCount, restSize };
      const g2 = logLikelihood(compared);
      if (count + restCount < limits.atLeast || g2 < limits.least) return [];
      const expected = expectedCount(compared);
      return [{ run, ...compared, expected, g2, logRatio: logRatio(compared) }];
    },
  );
  rows.sort((a, b) => b.g2 - a.g2 || a.run - b.run);
  return {
    over: rows.filter(isOverused).slice(0, limits.most),
    under: rows.filter((row) => !isOverused(row)).slice(0, limits.most),
  };
}

/** How often what is not in a text must occur elsewhere for its G² to be so great. */
const absentAtLeast = (size: number, restSize: number, least: number) =>
  least / (2 * Math.log1p(size / restSize));

/** What occurs in a text, and what does not though it is frequent elsewhere. */
function candidates({ counts }: Counted, all: CountedAll, absent: number): number[] {
  const found = [...counts.keys()];
  for (const run of all.common) {
    // The rest may hold less of it, never more. A hair is left for rounding.
    if ((all.counts[run] ?? 0) < absent - 1e-6) break;
    if (!counts.has(run)) found.push(run);
  }
  return found;
}
