import type { SortedGrams } from './sort-grams.ts';
import { grown, type WordStream } from './word-stream.ts';

/** Where two texts begin to share words: places in the stream, `a` in the earlier text. */
export interface Seeds {
  a: Uint32Array;
  b: Uint32Array;
}

export interface SeedSource {
  stream: WordStream;
  n: number;
  grams: SortedGrams;
  kept: Uint8Array;
  groups: Uint32Array;
  textOf: (at: number) => number;
  /** Series of each text, as a number; texts of one series are not compared. */
  series: Int32Array;
}

/**
 * Pairs of places in two texts from which on the same n words stand. Of a stretch that is longer, only
 * the first pair is given: the others follow from it.
 */
export function findSeeds({ stream, n, grams, kept, groups, textOf, series }: SeedSource): Seeds {
  const { ids, starts } = stream;
  const { places } = grams;
  let a = new Uint32Array(1 << 10);
  let b = new Uint32Array(1 << 10);
  let count = 0;
  const isWithin = (at: number) => at > (starts[textOf(at)] ?? 0);
  const follows = (x: number, y: number) =>
    kept[x - 1] === 1 && ids[x - 1] === ids[y - 1] && isWithin(x) && isWithin(y);
  for (let group = 0; group < groups.length; group += 2) {
    const end = groups[group + 1] ?? 0;
    for (let first = groups[group] ?? 0; first < end; first++) {
      const x = places[first] ?? 0;
      const text = textOf(x);
      for (let second = first + 1; second < end; second++) {
        const y = places[second] ?? 0;
        if (follows(x, y)) continue;
        const other = textOf(y);
        if (other === text || series[other] === series[text]) continue;
        if (!isSame(ids, x, y, n)) continue;
        if (count === a.length) [a, b] = [grown(a), grown(b)];
        a[count] = x;
        b[count++] = y;
      }
    }
  }
  return { a: a.subarray(0, count), b: b.subarray(0, count) };
}

/** Whether the words are the same, not their hashes only. */
function isSame(ids: Uint32Array, x: number, y: number, n: number): boolean {
  for (let k = 0; k < n; k++) if (ids[x + k] !== ids[y + k]) return false;
  return true;
}
