import type { WordStream } from './word-stream.ts';

/** The n-grams of a stream: places of their first words, sorted by hash and then by place. */
export interface SortedGrams {
  places: Uint32Array;
  /** Hash of each, 32 bits: equal n-grams have equal hashes, and nearly all others differ. */
  hashes: Uint32Array;
}

/** About as many n-grams as the cache of a core holds are sorted at a time. */
const perBucket = 14;
const digitBits = 11;
const digits = 1 << digitBits;

/** Hash and sort the n-grams of a stream; none runs over the end of its text. */
export function sortGrams({ ids, starts }: WordStream, n: number): SortedGrams {
  const hashes = hashGrams(ids, n);
  const count = gramCount(starts, n);
  const bits = Math.min(12, Math.max(0, Math.ceil(Math.log2(count + 1)) - perBucket));
  const sorted = scatter({ hashes, starts, n, count, bits });
  const room = Math.max(0, ...sizes(sorted.ends));
  const spare = { places: new Uint32Array(room), hashes: new Uint32Array(room) };
  let start = 0;
  for (const end of sorted.ends) {
    sortBucket(sorted, { start, end, bits: 32 - bits }, spare);
    start = end;
  }
  return { places: sorted.places, hashes: sorted.hashes };
}

/** Hash of the n words from each place on (murmur3); meaningless in the last places of a text. */
function hashGrams(ids: Uint32Array, n: number): Uint32Array {
  const hashes = new Uint32Array(ids.length);
  for (let at = 0; at + n <= ids.length; at++) {
    let hash = n;
    for (let k = at; k < at + n; k++) {
      const word = Math.imul(ids[k] ?? 0, 0xcc9e2d51);
      hash ^= Math.imul((word << 15) | (word >>> 17), 0x1b873593);
      hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64;
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hashes[at] = hash ^ (hash >>> 16);
  }
  return hashes;
}

function gramCount(starts: Uint32Array, n: number): number {
  let count = 0;
  for (let text = 0; text + 1 < starts.length; text++) {
    count += Math.max(0, (starts[text + 1] ?? 0) - (starts[text] ?? 0) - n + 1);
  }
  return count;
}

function* sizes(ends: Uint32Array): Generator<number> {
  let start = 0;
  for (const end of ends) {
    yield end - start;
    start = end;
  }
}

interface Unsorted {
  hashes: Uint32Array;
  starts: Uint32Array;
  n: number;
  count: number;
  /** How many leading bits of the hash choose the bucket. */
  bits: number;
}

/** Lay the n-grams into buckets by the first bits of their hashes; `ends` is where each bucket ends. */
function scatter({
  hashes,
  starts,
  n,
  count,
  bits,
}: Unsorted): SortedGrams & { ends: Uint32Array } {
  const next = new Uint32Array(1 << bits);
  // A shift by 32 would be none.
  const bucketOf = bits === 0 ? () => 0 : (hash: number) => hash >>> (32 - bits);
  const eachGram = (visit: (at: number, hash: number) => void) => {
    for (let text = 0; text + 1 < starts.length; text++) {
      const last = (starts[text + 1] ?? 0) - n;
      for (let at = starts[text] ?? 0; at <= last; at++) visit(at, hashes[at] ?? 0);
    }
  };
  eachGram((_at, hash) => {
    const bucket = bucketOf(hash);
    next[bucket] = (next[bucket] ?? 0) + 1;
  });
  let sum = 0;
  for (let bucket = 0; bucket < next.length; bucket++) {
    const size = next[bucket] ?? 0;
    next[bucket] = sum;
    sum += size;
  }
  const sorted = { places: new Uint32Array(count), hashes: new Uint32Array(count) };
  eachGram((at, hash) => {
    const bucket = bucketOf(hash);
    const to = next[bucket] ?? 0;
    next[bucket] = to + 1;
    sorted.places[to] = at;
    sorted.hashes[to] = hash;
  });
  return { ...sorted, ends: next };
}

/** Sort one bucket by the lower bits of its hashes, keeping the order of places (radix sort). */
function sortBucket(
  { places, hashes }: SortedGrams,
  { start, end, bits }: { start: number; end: number; bits: number },
  spare: SortedGrams,
): void {
  if (end - start < 2) return;
  let from = { places: places.subarray(start, end), hashes: hashes.subarray(start, end) };
  let to = {
    places: spare.places.subarray(0, end - start),
    hashes: spare.hashes.subarray(0, end - start),
  };
  let isAside = false;
  for (let shift = 0; shift < bits; shift += digitBits) {
    sortDigit(from, to, shift);
    [from, to] = [to, from];
    isAside = !isAside;
  }
  if (!isAside) return;
  to.places.set(from.places);
  to.hashes.set(from.hashes);
}

const counts = new Uint32Array(digits);

function sortDigit(from: SortedGrams, to: SortedGrams, shift: number): void {
  counts.fill(0);
  for (const hash of from.hashes) {
    const digit = (hash >>> shift) & (digits - 1);
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  let sum = 0;
  for (let digit = 0; digit < digits; digit++) {
    const size = counts[digit] ?? 0;
    counts[digit] = sum;
    sum += size;
  }
  for (let at = 0; at < from.hashes.length; at++) {
    const hash = from.hashes[at] ?? 0;
    const digit = (hash >>> shift) & (digits - 1);
    const place = counts[digit] ?? 0;
    counts[digit] = place + 1;
    to.places[place] = from.places[at] ?? 0;
    to.hashes[place] = hash;
  }
}
