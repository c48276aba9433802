import { keptGrams } from './kept-grams.ts';
import { defaultReuse, type ReuseOptions } from './options.ts';
import { findPassages } from './passages.ts';
import { type SeedPair, seedPairs } from './seed-pairs.ts';
import { findSeeds } from './seeds.ts';
import { sortGrams } from './sort-grams.ts';
import type { Stretch } from './stretch.ts';
import { textOfWord } from './text-of-word.ts';
import { type ReuseText, type WordStream, wordStream } from './word-stream.ts';

/** A part of a text: which one, by its number, and its first word and the word after its last. */
export interface ReuseSpan {
  text: number;
  start: number;
  end: number;
}

/** Words that two texts share, changed a little or not at all. */
export interface Reuse {
  /** In the text that comes first in the list. */
  a: ReuseSpan;
  b: ReuseSpan;
  /** Words that both sides share in the same order. */
  words: number;
  /** Words shared, out of all words of both sides: from 0 to 1, where 1 is word for word. */
  similarity: number;
  /** The shared words, in order; places count from the beginning of each text. */
  stretches: Stretch[];
}

/** Every passage that two texts of a list share, by the number of the first text, then of the second, then by place. */
export function findReuse(
  texts: Iterable<ReuseText>,
  options: Partial<ReuseOptions> = {},
): Reuse[] {
  const all = [...texts];
  return findReuseIn(wordStream(all), seriesNumbers(all), { ...defaultReuse, ...options });
}

/** The same for texts whose words are numbered; `series` holds a number for each text. */
export function findReuseIn(
  stream: WordStream,
  series: Int32Array,
  options: ReuseOptions,
): Reuse[] {
  const { starts } = stream;
  const textOf = textOfWord(starts);
  const grams = sortGrams(stream, options.n);
  const marked = keptGrams(grams, options, { words: stream.ids.length, textOf });
  const seeds = findSeeds({ stream, n: options.n, grams, ...marked, textOf, series });
  const found: Reuse[] = [];
  for (const pair of seedPairs(seeds, { starts, textOf })) {
    found.push(...reuseOf(stream, { ...pair, kept: marked.kept }, options));
  }
  return found;
}

/** A number for each text: the same for texts of one series, its own for a text of none. */
function seriesNumbers(texts: readonly Pick<ReuseText, 'series'>[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(texts, ({ series }, at) => {
    if (series === undefined) return at;
    const number = numbers.get(series) ?? at;
    numbers.set(series, number);
    return number;
  });
}

function reuseOf(
  { ids, starts }: WordStream,
  pair: SeedPair & { kept: Uint8Array },
  options: ReuseOptions,
): Reuse[] {
  const aStart = starts[pair.a] ?? 0;
  const bStart = starts[pair.b] ?? 0;
  const aEnd = starts[pair.a + 1] ?? 0;
  const bEnd = starts[pair.b + 1] ?? 0;
  return findPassages({ ids, aStart, aEnd, bStart, bEnd }, pair, options)
    .map(({ a, b, words, stretches }) => ({
      a: { text: pair.a, start: a.start - aStart, end: a.end - aStart },
      b: { text: pair.b, start: b.start - bStart, end: b.end - bStart },
      words,
      similarity: (2 * words) / (a.end - a.start + b.end - b.start),
      stretches: stretches.map(({ a, b, length }) => ({ a: a - aStart, b: b - bStart, length })),
    }))
    .sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
}
