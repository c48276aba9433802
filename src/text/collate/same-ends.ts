import type { Token } from './model.ts';
import type { UnitGroup } from './unit-candidates.ts';

/** What two lists of units have word for word the same at both ends, however it is parted, and how much is left between. */
export interface SameEnds {
  /** Groups that end where a unit ends on both sides, in the order of both lists. */
  before: UnitGroup[];
  after: UnitGroup[];
}

/** Find units at both ends of two lists whose tokens have the same keys in the same order. */
export function sameEnds(a: readonly Token[][], b: readonly Token[][]): SameEnds {
  const before = sameStart(a, b);
  const [usedA, usedB] = [used(before, 'a'), used(before, 'b')];
  const turned = (list: readonly Token[][], from: number) =>
    list
      .slice(from)
      .reverse()
      .map((tokens) => tokens.toReversed());
  const after = sameStart(turned(a, usedA), turned(b, usedB)).map((group) => ({
    ...group,
    fromA: a.length - group.fromA - group.a,
    fromB: b.length - group.fromB - group.b,
  }));
  return { before, after: after.reverse() };
}

/** How many units of a side some groups hold. */
export const used = (groups: readonly UnitGroup[], side: 'a' | 'b') =>
  groups.reduce((sum, group) => sum + group[side], 0);

function sameStart(a: readonly Token[][], b: readonly Token[][]): UnitGroup[] {
  const groups: UnitGroup[] = [];
  let [fromA, fromB] = [0, 0];
  while (fromA < a.length && fromB < b.length) {
    const group = nextSame(a, b, fromA, fromB);
    if (!group) break;
    groups.push(group);
    [fromA, fromB] = [fromA + group.a, fromB + group.b];
  }
  return groups;
}

/** The fewest units from two places on that hold the same tokens. */
function nextSame(
  a: readonly Token[][],
  b: readonly Token[][],
  fromA: number,
  fromB: number,
): UnitGroup | undefined {
  let [i, j] = [fromA, fromB];
  let [left, right] = [a[i] ?? [], b[j] ?? []];
  let [atA, atB] = [0, 0];
  for (;;) {
    while (atA < left.length && atB < right.length) {
      if (left[atA]?.n !== right[atB]?.n) return undefined;
      [atA, atB] = [atA + 1, atB + 1];
    }
    const [endsA, endsB] = [atA === left.length, atB === right.length];
    if (endsA && endsB) return { fromA, a: i - fromA + 1, fromB, b: j - fromB + 1 };
    if (endsA) {
      [i, atA] = [i + 1, 0];
      if (i === a.length) return undefined;
      left = a[i] ?? [];
    } else {
      [j, atB] = [j + 1, 0];
      if (j === b.length) return undefined;
      right = b[j] ?? [];
    }
  }
}
