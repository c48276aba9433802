import type { UnitBag } from './unit-bag.ts';
import { type UnitGroup, unitCandidates } from './unit-candidates.ts';
import { bestChain } from './unit-chain.ts';

/** Runs of words that stand in more units than this do not tell which unit answers to which. */
const mostUnits = 20;
/** Of the units with which a unit shares runs of words, those with the most are looked at. */
const mostNear = 6;
/** Between groups that are found, each unit is compared with at least this many around its place. */
const window = 200;

/**
 * Align two lists of units in their order: one and one, one and several, several and one; those that are like
 * none stand alone. The groups come in the order of both lists and hold every unit once.
 */
export function alignUnits(a: readonly UnitBag[], b: readonly UnitBag[]): UnitGroup[] {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start]?.text === b[start]?.text) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1]?.text === b[endB - 1]?.text) {
    [endA, endB] = [endA - 1, endB - 1];
  }
  const middle = alignMiddle(a.slice(start, endA), b.slice(start, endB));
  return [
    ...pairs(0, 0, start),
    ...middle.map((one) => ({ ...one, fromA: one.fromA + start, fromB: one.fromB + start })),
    ...pairs(endA, endB, a.length - endA),
  ];
}

/** First by the runs of words that are rare, then between those groups by what stands near. */
function alignMiddle(a: readonly UnitBag[], b: readonly UnitBag[]): UnitGroup[] {
  const chain = bestChain(unitCandidates(a, b, nearByRuns(a, b)), b.length);
  return fillGaps(chain, a.length, b.length, ({ fromA, a: countA, fromB, b: countB }) => {
    const [left, right] = [a.slice(fromA, fromA + countA), b.slice(fromB, fromB + countB)];
    const inner = bestChain(unitCandidates(left, right, nearByPlace(countA, countB)), countB);
    return fillGaps(inner, countA, countB, alone).map((one) => ({
      ...one,
      fromA: one.fromA + fromA,
      fromB: one.fromB + fromB,
    }));
  });
}

/** For each unit of `a` the units of `b` with which it shares a run of words that is not too common. */
function nearByRuns(a: readonly UnitBag[], b: readonly UnitBag[]): Iterable<number>[] {
  const places = new Map<number, number[]>();
  b.forEach(({ runs }, j) => {
    for (const run of new Set(runs)) {
      const units = places.get(run);
      if (units) units.push(j);
      else places.set(run, [j]);
    }
  });
  return a.map(({ runs }) => {
    const common = new Map<number, number>();
    for (const run of new Set(runs)) {
      const units = places.get(run) ?? [];
      if (units.length > mostUnits) continue;
      for (const j of units) common.set(j, (common.get(j) ?? 0) + 1);
    }
    const likest = [...common].sort((one, other) => other[1] - one[1]).slice(0, mostNear);
    return likest.map(([j]) => j);
  });
}

/** For each unit of `a` the units of `b` about as far from the beginning. */
function nearByPlace(lengthA: number, lengthB: number): Iterable<number>[] {
  return Array.from({ length: lengthA }, (_none, i) => {
    const from = Math.max(0, Math.round((i * lengthB) / lengthA) - window / 2);
    return Array.from({ length: Math.min(window, lengthB - from) }, (_one, at) => from + at);
  });
}

/** A chain of groups with what `fill` makes of the units between them, which each group holds on both sides. */
function fillGaps(
  chain: readonly UnitGroup[],
  lengthA: number,
  lengthB: number,
  fill: (gap: UnitGroup) => UnitGroup[],
): UnitGroup[] {
  let [i, j] = [0, 0];
  return [...chain, { fromA: lengthA, a: 0, fromB: lengthB, b: 0 }].flatMap((group) => {
    const gap = { fromA: i, a: group.fromA - i, fromB: j, b: group.fromB - j };
    [i, j] = [group.fromA + group.a, group.fromB + group.b];
    const between = gap.a > 0 && gap.b > 0 ? fill(gap) : alone(gap);
    return group.a > 0 ? [...between, group] : between;
  });
}

/** Each unit of a gap by itself, those of `a` first. */
function alone({ fromA, a, fromB, b }: UnitGroup): UnitGroup[] {
  return [
    ...Array.from({ length: a }, (_none, at) => ({ fromA: fromA + at, a: 1, fromB, b: 0 })),
    ...Array.from({ length: b }, (_none, at) => ({
      fromA: fromA + a,
      a: 0,
      fromB: fromB + at,
      b: 1,
    })),
  ];
}

function pairs(fromA: number, fromB: number, count: number): UnitGroup[] {
  return Array.from({ length: count }, (_none, at) => ({
    fromA: fromA + at,
    a: 1,
    fromB: fromB + at,
    b: 1,
  }));
}
