import { distanceWithin } from '../edit-distance.ts';
import type { Sequence } from './sequence.ts';

/** What pairing tokens is worth, in tenths: the more alike, the more; unlike words cost less than two gaps. */
export const worth = {
  same: 30,
  key: 26,
  spelling: 22,
  abbreviation: 22,
  mistaken: 15,
  joined: 15,
  signs: 10,
  near: 4,
  unlike: -10,
  signAndWord: -30,
} as const;

/** A gap costs this once, and `gapToken` for each of its tokens. */
export const gapOpen = 12;
export const gapToken = 5;

/** What pairing token `i` of one sequence with token `j` of the other is worth. */
export function pairScorer(a: Sequence, b: Sequence): (i: number, j: number) => number {
  const near = new Map<number, boolean>();
  const isNear = (i: number, j: number) => {
    const [left, right] = [a.form.bare[i] ?? 0, b.form.bare[j] ?? 0];
    const pair = left * 0x4000000 + right;
    let answer = near.get(pair);
    if (answer === undefined) {
      answer = areNear(a.tokens[i]?.n ?? '', b.tokens[j]?.n ?? '');
      near.set(pair, answer);
    }
    return answer;
  };
  return (i, j) => {
    if (a.displayed[i] === b.displayed[j]) return worth.same;
    if (a.form.key[i] === b.form.key[j]) return worth.key;
    if (a.isSign[i] !== b.isSign[j]) return worth.signAndWord;
    if (a.isSign[i] === 1) return worth.signs;
    if (a.form.spelled[i] === b.form.spelled[j]) return worth.spelling;
    if (a.form.bare[i] === b.form.bare[j] || a.form.confused[i] === b.form.confused[j]) {
      return worth.mistaken;
    }
    return isNear(i, j) ? worth.near : worth.unlike;
  };
}

/** Whether two words differ by a letter or two, as misread words do. */
export function areNear(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  return shorter >= 4 && distanceWithin(a, b, shorter >= 7 ? 2 : 1) !== undefined;
}
