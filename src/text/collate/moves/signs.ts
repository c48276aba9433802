import type { Range } from './seeds.ts';
import { isInUnit, isWord, type Side } from './side.ts';

/** Signs that open something. */
const opening = /^[\p{Ps}\p{Pi}¿¡•*+–—-]/u;

/** Whether a sign belongs to what follows it: a bracket that opens, a dash; not a stop. */
export function belongsToNext(side: Side, at: number): boolean {
  const [before, sign] = [side.tokens[at - 1], side.tokens[at]];
  if (!sign || !isInUnit(side, at - 1, at)) return true;
  const isAfterSpace = before?.space !== '';
  const isBeforeSpace = sign.space !== '' || !isInUnit(side, at + 1, at);
  return isAfterSpace === isBeforeSpace ? opening.test(sign.t) : isAfterSpace;
}

/** Whether a sign stands at a place, in the unit of another. */
export const isSign = (side: Side, at: number, near: number) =>
  isInUnit(side, at, near) && !isWord(side, at);

/** A range with the signs before it that belong to it. */
export function withLead(side: Side, { from, to }: Range): Range {
  let at = from;
  while (isSign(side, at - 1, from) && belongsToNext(side, at - 1)) at -= 1;
  return { from: at, to };
}

/** A range with the signs after it that belong to it. */
export function withTrail(side: Side, { from, to }: Range): Range {
  let at = to;
  while (isSign(side, at, from) && !belongsToNext(side, at)) at += 1;
  return { from, to: at };
}
