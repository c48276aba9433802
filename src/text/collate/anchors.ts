import type { Region } from './affine.ts';

/** A run of tokens that stands in both sequences, at `a` in one and `b` in the other. */
export interface Anchor {
  a: number;
  b: number;
  length: number;
}

/**
 * Runs of `length` tokens (numbers stand for them) that occur once in each side of a region, as many
 * as can be had in the same order on both sides (patience); overlapping ones are one longer run.
 */
export function findAnchors(
  a: Int32Array,
  b: Int32Array,
  { a0, a1, b0, b1 }: Region,
  length: number,
): Anchor[] {
  const left = uniqueRuns(a, a0, a1, length);
  const right = uniqueRuns(b, b0, b1, length);
  const common: Anchor[] = [];
  for (const [run, at] of left) {
    const other = right.get(run);
    if (at >= 0 && other !== undefined && other >= 0) common.push({ a: at, b: other, length });
  }
  return joinRuns(longestRising(common));
}

/** Places of runs by what they hold; -1 for those that occur more than once. */
function uniqueRuns(numbers: Int32Array, from: number, to: number, length: number) {
  const places = new Map<string, number>();
  for (let at = from; at + length <= to; at++) {
    const run = numbers.subarray(at, at + length).join(' ');
    places.set(run, places.has(run) ? -1 : at);
  }
  return places;
}

/** The longest selection, in the order of `a`, in which `b` rises too. */
function longestRising(anchors: readonly Anchor[]): Anchor[] {
  const tails: number[] = [];
  const before = new Int32Array(anchors.length).fill(-1);
  anchors.forEach(({ b }, index) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((anchors[tails[middle] ?? 0]?.b ?? 0) < b) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const rising: Anchor[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const anchor = anchors[index];
    if (anchor) rising.push(anchor);
  }
  return rising.reverse();
}

/** Join runs that overlap by the same shift; of two that overlap otherwise the first stays. */
function joinRuns(anchors: readonly Anchor[]): Anchor[] {
  const joined: Anchor[] = [];
  for (const { a, b, length } of anchors) {
    const last = joined.at(-1);
    if (last && a - last.a === b - last.b && a <= last.a + last.length) {
      last.length = a + length - last.a;
    } else if (!last || (a >= last.a + last.length && b >= last.b + last.length)) {
      joined.push({ a, b, length });
    }
  }
  return joined;
}
