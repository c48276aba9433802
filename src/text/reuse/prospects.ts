import { changes } from './extend.ts';
import { tellingWords } from './formulas.ts';
import type { ReuseOptions } from './options.ts';
import { exactStretch, type Frame, type Stretch } from './stretch.ts';

/** Most seeds that are looked at here: with more, the search itself is as quick. */
const fewest = 4;

/**
 * Whether seeds of two texts may lead to a passage. Most pairs of long texts share a few words by chance, or a
 * formula: these are passed over here, before anything is made of them. Says yes when in doubt.
 */
export function mayLead(
  frame: Frame,
  { seeds, kept }: { seeds: readonly { a: number; b: number }[]; kept: Uint8Array },
  { n, minAlign, gap }: ReuseOptions,
): boolean {
  if (seeds.length > fewest) return true;
  const stretches = seeds.map(({ a, b }) => exactStretch(frame, a, b));
  return stretches.some((stretch, at) => {
    const { a, b, length } = stretch;
    if (length >= minAlign && tellingWords([stretch], kept, n) >= minAlign) return true;
    if (goesOn(frame, a + length, b + length, 1) || goesOn(frame, a - 1, b - 1, -1)) return true;
    return stretches.some((other, index) => index !== at && isNear(stretch, other, gap));
  });
}

/** Whether a stretch begins at most `gap` words after the end of another on both sides, or before that end. */
const isNear = (other: Stretch, { a, b, length }: Stretch, gap: number) =>
  other.a > a && other.b > b && other.a - a - length <= gap && other.b - b - length <= gap;

/** Whether any word is the same again after a small change. */
function goesOn({ ids, aStart, aEnd, bStart, bEnd }: Frame, a: number, b: number, step: 1 | -1) {
  for (const [inA, inB] of changes) {
    const x = a + step * inA;
    const y = b + step * inB;
    if (x < aStart || x >= aEnd || y < bStart || y >= bEnd) continue;
    if (ids[x] === ids[y]) return true;
  }
  return false;
}
