import type { Seeds } from './seeds.ts';

/** Two texts that share words, by number, and where they begin to: places in the stream, sorted by `b`, then `a`. */
export interface SeedPair {
  a: number;
  b: number;
  seeds: { a: number; b: number }[];
}

interface Texts {
  starts: Uint32Array;
  textOf: (at: number) => number;
}

/** Sort seeds by the texts they lie in. Pairs come by the first text, then by the second. */
export function* seedPairs(seeds: Seeds, texts: Texts): Generator<SeedPair> {
  const { order, ends } = byFirstText(seeds, texts);
  for (let a = 0; a < ends.length; a++) {
    const own = order.subarray(ends[a - 1] ?? 0, ends[a]);
    if (own.length > 0) yield* pairsOf(a, own, seeds, texts);
  }
}

/** Indexes of seeds in the order of their first texts, and where the seeds of each text end. */
function byFirstText({ a }: Seeds, { starts, textOf }: Texts) {
  const next = new Uint32Array(starts.length - 1);
  for (const at of a) {
    const text = textOf(at);
    next[text] = (next[text] ?? 0) + 1;
  }
  let sum = 0;
  for (let text = 0; text < next.length; text++) {
    const size = next[text] ?? 0;
    next[text] = sum;
    sum += size;
  }
  const order = new Uint32Array(a.length);
  a.forEach((at, seed) => {
    const text = textOf(at);
    const to = next[text] ?? 0;
    order[to] = seed;
    next[text] = to + 1;
  });
  return { order, ends: next };
}

function* pairsOf(
  text: number,
  own: Uint32Array,
  { a, b }: Seeds,
  { starts, textOf }: Texts,
): Generator<SeedPair> {
  const start = starts[text] ?? 0;
  const length = (starts[text + 1] ?? 0) - start;
  // One number for both places: exact as long as all words times those of one text stay below 2^53.
  const keys = Float64Array.from(own, (seed) => (b[seed] ?? 0) * length + (a[seed] ?? 0) - start);
  keys.sort();
  let pair: SeedPair | undefined;
  let end = 0;
  for (const key of keys) {
    const place = Math.floor(key / length);
    if (!pair || place >= end) {
      if (pair) yield pair;
      const other = textOf(place);
      end = starts[other + 1] ?? 0;
      pair = { a: text, b: other, seeds: [] };
    }
    pair.seeds.push({ a: start + (key % length), b: place });
  }
  if (pair) yield pair;
}
