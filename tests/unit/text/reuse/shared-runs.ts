import { keysFor } from '../../../../src/text/keys.ts';

/** Keys of the words of a text. */
export function wordKeys(units: readonly string[], language = 'vi'): string[] {
  const keys = keysFor(language);
  return units.flatMap((unit) =>
    keys.words(unit).map(({ start, end }) => keys.key(unit.slice(start, end))),
  );
}

/** A row of words that two texts share: where it begins in each, and how long it is. */
export interface SharedRun {
  a: number;
  b: number;
  length: number;
}

/** Every row of words that two texts share and that cannot be made longer, by comparing all with all. */
export function sharedRuns(a: readonly string[], b: readonly string[], least: number): SharedRun[] {
  const runs: SharedRun[] = [];
  let above = new Uint32Array(b.length + 1);
  for (let row = a.length - 1; row >= 0; row--) {
    const own = new Uint32Array(b.length + 1);
    for (let column = b.length - 1; column >= 0; column--) {
      if (a[row] !== b[column]) continue;
      const length = (above[column + 1] ?? 0) + 1;
      own[column] = length;
      const isWhole = row === 0 || column === 0 || a[row - 1] !== b[column - 1];
      if (isWhole && length >= least) runs.push({ a: row, b: column, length });
    }
    above = own;
  }
  return runs;
}

interface Sides {
  a: { start: number; end: number };
  b: { start: number; end: number };
}

/** The runs that lie in no passage on both sides. */
export function runsOutside(runs: readonly SharedRun[], passages: readonly Sides[]): SharedRun[] {
  return runs.filter(
    (run) =>
      !passages.some(
        ({ a, b }) =>
          a.start <= run.a &&
          a.end >= run.a + run.length &&
          b.start <= run.b &&
          b.end >= run.b + run.length,
      ),
  );
}
