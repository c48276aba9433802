import type { Token } from './model.ts';

/** What a unit is compared by: its words and its runs of three words, counted. Numbers stand for them. */
export interface UnitBag {
  /** The very text. */
  text: string;
  counts: ReadonlyMap<number, number>;
  /** Sum of the counts. */
  size: number;
  /** The runs of three words; of shorter units the whole. */
  runs: readonly number[];
}

/** The bag of the tokens of a unit; `bareOf` gives the letters of a token without marks, empty for signs. */
export function bagOf(
  tokens: readonly Token[],
  bareOf: (t: string) => string,
  numberOf: (text: string) => number,
): UnitBag {
  const words = tokens.map(({ t }) => bareOf(t)).filter((bare) => bare !== '');
  const runs = Array.from({ length: Math.max(1, words.length - 2) }, (_none, at) =>
    numberOf(words.slice(at, at + 3).join(' ')),
  );
  const counts = new Map<number, number>();
  for (const one of [...words.map((word) => numberOf(`${word} `)), ...runs]) {
    counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const text = tokens.map(({ t, space }) => t + space).join('');
  return { text, counts, size: words.length + runs.length, runs };
}

/** Two bags as one. */
export function joinBags(a: UnitBag, b: UnitBag): UnitBag {
  const counts = new Map(a.counts);
  for (const [one, count] of b.counts) counts.set(one, (counts.get(one) ?? 0) + count);
  return { text: a.text + b.text, counts, size: a.size + b.size, runs: [...a.runs, ...b.runs] };
}

/** How much two bags have in common: the count, and its share of both (Dice), 0 to 1. */
export function compareBags(a: UnitBag, b: UnitBag): { shared: number; share: number } {
  const [few, many] = a.counts.size < b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [one, count] of few.counts) shared += Math.min(count, many.counts.get(one) ?? 0);
  return { shared, share: a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size) };
}
