import { compareBags, joinBags, type UnitBag } from './unit-bag.ts';

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
/** Of two units that answer to one, that much of each must stand in it. */
const leastPart = 0.5;

/**
 * Groups worth considering, in the order of `a`: of the units of `b` that `near` names for each unit of
 * `a`, those that are like it, alone or with the unit after.
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
  const [nextA, nextB] = [a[i + 1], b[j + 1]];
  const scores = [
    [1, 1, share >= leastShare ? shared * share : undefined],
    [1, 2, nextB && stands(shared, other) && scoreTogether(one, [other, nextB], share)],
    [2, 1, nextA && stands(shared, one) && scoreTogether(other, [one, nextA], share)],
  ] as const;
  return scores.flatMap(([countA, countB, score]) =>
    !score ? [] : [{ fromA: i, a: countA, fromB: j, b: countB, score }],
  );
}

/** Whether enough of a unit is shared for it to be part of another. */
const stands = (shared: number, { size }: UnitBag) => shared >= leastPart * size;

/** What it is worth that two units answer to one; nothing unless the second does too, and both better than either alone. */
function scoreTogether(
  whole: UnitBag,
  [first, second]: readonly [UnitBag, UnitBag],
  firstShare: number,
): number | undefined {
  const after = compareBags(whole, second);
  if (!stands(after.shared, second)) return undefined;
  const { shared, share } = compareBags(whole, joinBags(first, second));
  const alone = Math.max(firstShare, after.share);
  return share >= leastShare && share > alone ? shared * share : undefined;
}
