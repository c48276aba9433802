import type { UnitBag } from './unit-bag.ts';

/** Of the runs of words that a unit shares with two others so many may stand out of order. */
const mostMisplaced = 0.2;

/** Whether a unit holds the words of two others one after the other: what it shares with the first stands before what it shares with the second. */
export function holdsInOrder(whole: UnitBag, first: UnitBag, second: UnitBag): boolean {
  const [before, after] = [new Set(first.runs), new Set(second.runs)];
  const sides = whole.runs.flatMap((run) => {
    const [isFirst, isSecond] = [before.has(run), after.has(run)];
    return isFirst === isSecond ? [] : [isFirst];
  });
  // Where the second would begin at the very start all of the first is misplaced; then border by border.
  let misplaced = sides.filter(Boolean).length;
  let fewest = misplaced;
  for (const isFirst of sides) {
    misplaced += isFirst ? -1 : 1;
    fewest = Math.min(fewest, misplaced);
  }
  return fewest <= mostMisplaced * sides.length;
}
