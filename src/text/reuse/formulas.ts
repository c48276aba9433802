import type { Stretch } from './stretch.ts';

/** How many n-grams of some stretches are kept: in few enough texts to tell something. */
export function keptGramsIn(stretches: readonly Stretch[], kept: Uint8Array, n: number): number {
  let count = 0;
  for (const { a, length } of stretches) {
    for (let at = a; at <= a + length - n; at++) count += kept[at] ?? 0;
  }
  return count;
}

/** How many words of some stretches are more than a formula: in a kept n-gram, or in a stretch too short for any. */
export function tellingWords(stretches: readonly Stretch[], kept: Uint8Array, n: number): number {
  let count = 0;
  for (const { a, length } of stretches) {
    if (length < n) {
      count += length;
      continue;
    }
    // The word after the last that is counted: kept n-grams overlap.
    let counted = a;
    for (let at = a; at <= a + length - n; at++) {
      if (kept[at] !== 1) continue;
      count += at + n - Math.max(at, counted);
      counted = at + n;
    }
  }
  return count;
}
