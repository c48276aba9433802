import type { Range } from './seeds.ts';
import { isInUnit, isWord, type Side } from './side.ts';
import { belongsToNext, isSign, withTrail } from './signs.ts';

/** Signs that end a sentence. Members of a sentence part with other signs, which go with them or stay, as it fits. */
const stops = /[.!?…。！？]/u;
/** A number that counts units: `1`, `2.1`, `IV`, `a`. */
const counter = /^(?:\p{N}+(?:\.\p{N}+)*|[ivxlc]+|\p{L})$/iu;

/** The sentences that a range touches, with the signs that belong to them. */
export function sentencesOf(side: Side, { from, to }: Range): Range {
  let [start, end] = [from, to];
  while (isInUnit(side, start - 1, from) && !isStop(side, start - 1)) start -= 1;
  while (isInUnit(side, end, from) && !isStop(side, end)) end += 1;
  return withTrail(side, { from: start, to: end });
}

/** Whether a sentence ends at a place. The stop after the printed number of a unit ends none. */
export function isStop(side: Side, at: number): boolean {
  const sign = side.tokens[at];
  if (!sign || isWord(side, at) || !stops.test(sign.t) || belongsToNext(side, at)) return false;
  return !isNumberAt(side, at - 1);
}

/** Whether a place holds the printed number of its unit: at its head, with a sign after it and words after that. */
export function isNumberAt(side: Side, at: number): boolean {
  const number = side.tokens[at];
  if (!number || isInUnit(side, at - 1, at) || !counter.test(number.t)) return false;
  return isSign(side, at + 1, at) && isInUnit(side, at + 2, at);
}
