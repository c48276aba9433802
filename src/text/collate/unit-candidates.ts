import { compareBags, joinBags, type UnitBag } from './unit-bag.ts';
import { holdsInOrder } from './unit-order.ts';

/** Units that answer to each other: `a` of one side from `fromA` on, and so for the other; 0 where one side has none. */
export interface UnitGroup {
  fromA: number;
  a: number;
  fromB: number;
  b: number;
}

/** A group that may be one, and what it is worth. */
export interface UnitCandidate extends UnitGroup {
  score: number;
}

/** Units with less in common than this are no pair. */
const leastShare = 0.3;
/** Of units that answer to one, that much of each must stand in it. */
const leastPart = 0.5;
/** So many units may answer to one. */
const mostTogether = 6;

/**
 * Groups worth considering, in the order of `a`: of the units of `b` that `near` names for each unit of
 * `a`, those that are like it, alone or with the units after.
 */
export function unitCandidates(
  a: readonly UnitBag[],
  b: readonly UnitBag[],
  near: readonly Iterable<number>[],
): UnitCandidate[] {
  return aroundNear(near, a.length, b.length).flatMap((others, i) =>
    [...others].sort((one, other) => one - other).flatMap((j) => groupsAt(a, b, i, j)),
  );
}

/** The same pairs and those one before on either side: what answers to two may be like the second only. */
function aroundNear(near: readonly Iterable<number>[], lengthA: number, lengthB: number) {
  const around = Array.from({ length: lengthA }, () => new Set<number>());
  near.forEach((others, i) => {
    for (const j of others) {
      if (j >= lengthB) continue;
      around[i]?.add(j);
      around[i - 1]?.add(j);
      if (j > 0) around[i]?.add(j - 1);
    }
  });
  return around;
}

function groupsAt(a: readonly UnitBag[], b: readonly UnitBag[], i: number, j: number) {
  const [one, other] = [a[i], b[j]];
  if (!one || !other) return [];
  const { shared, share } = compareBags(one, other);
  const single = share >= leastShare ? [{ count: 1, score: shared * share }] : [];
  const wide = together(one, b.slice(j, j + mostTogether), { shared, share });
  const long = together(other, a.slice(i, i + mostTogether), { shared, share });
  return [
    ...[...single, ...wide].map(({ count, score }) => ({ a: 1, b: count, score })),
    ...long.map(({ count, score }) => ({ a: count, b: 1, score })),
  ].map((group) => ({ fromA: i, fromB: j, ...group }));
}

/** Whether enough of a unit is shared for it to be part of another. */
const stands = (shared: number, { size }: UnitBag) => shared >= leastPart * size;

/**
 * What it is worth that two, three or more units answer to one: as many as each stand in it, one after the
 * other, and make it more like them all. `begun` is how much it has in common with the first.
 */
function together(
  whole: UnitBag,
  [first, ...rest]: readonly UnitBag[],
  begun: ReturnType<typeof compareBags>,
): { count: number; score: number }[] {
  const found: { count: number; score: number }[] = [];
  if (!first || !stands(begun.shared, first)) return found;
  let [joined, best] = [first, begun.share];
  for (const [index, next] of rest.entries()) {
    const count = index + 2;
    const after = compareBags(whole, next);
    if (!stands(after.shared, next) || !holdsInOrder(whole, joined, next)) break;
    joined = joinBags(joined, next);
    const { shared, share } = compareBags(whole, joined);
    if (share <= Math.max(best, after.share)) break;
    best = share;
    if (share >= leastShare) found.push({ count, score: shared * share });
  }
  return found;
}
