import { type Column, type DifferenceClass, differenceClasses } from './model.ts';

/** Columns of a row that make up one difference; `to` is exclusive. */
export interface Stretch {
  from: number;
  to: number;
  class: DifferenceClass;
  /** The move it is half of. */
  move?: number;
  /** Set when the white space after its last column differs and no further column shows it. */
  hasTail: boolean;
}

/**
 * The differences among the columns of a row. Adjacent ones of one class are one, unless a unit ends between
 * them; where white space differs, the columns on both sides of it are one difference.
 */
export function stretchesOf(columns: readonly Column[]): Stretch[] {
  const classes = classesInGaps(columns);
  const found: Stretch[] = [];
  for (let from = 0; from < columns.length; ) {
    const to = endOf(columns, classes, from);
    const hasTail = isSpacedOtherwise(columns, to - 1) && isEnd(columns, to - 1);
    const own = classes.slice(from, to).filter((one) => one !== undefined);
    if (own.length > 0 || hasTail || to - from > 1) {
      const move = columns[from]?.move;
      const heaviest = weightiest([...own, 'unicode']);
      found.push({ from, to, class: heaviest, hasTail, ...(move === undefined ? {} : { move }) });
    }
    from = to;
  }
  return found;
}

const weightiest = (classes: readonly DifferenceClass[]) =>
  classes.reduce((one, other) =>
    differenceClasses.indexOf(other) > differenceClasses.indexOf(one) ? other : one,
  );

/** Signs among words that are missing or added go with the words. */
function classesInGaps(columns: readonly Column[]): (DifferenceClass | undefined)[] {
  const classes = columns.map((column) => column.class);
  for (let from = 0; from < columns.length; from++) {
    let to = from;
    while (isLone(columns[to]) && columns[to]?.class !== 'moved') to += 1;
    if (to === from) continue;
    classes.fill(weightiest(classes.slice(from, to).map((one) => one ?? 'unicode')), from, to);
    from = to;
  }
  return classes;
}

/** Whether a column has tokens on one side only. */
export const isLone = (column: Column | undefined) =>
  column !== undefined && (column.base.length === 0 || column.witness.length === 0);

/** Where the difference that holds a column ends. */
function endOf(
  columns: readonly Column[],
  classes: readonly (DifferenceClass | undefined)[],
  from: number,
): number {
  let to = from + 1;
  while (to < columns.length) {
    const isLinked = isSpacedOtherwise(columns, to - 1) && !isEnd(columns, to - 1);
    const isAlike =
      classes[to] !== undefined &&
      classes[to] === classes[to - 1] &&
      columns[to]?.move === columns[to - 1]?.move &&
      isOneUnit(columns, from, to);
    if (!isLinked && !isAlike) break;
    to += 1;
  }
  return to;
}

/** Whether the column at `at` and those from `from` on stand in one unit of each side. */
function isOneUnit(columns: readonly Column[], from: number, at: number): boolean {
  return (['base', 'witness'] as const).every((side) => {
    const unit = columns[at]?.[side][0]?.unit;
    const before = columns.slice(from, at).find((column) => column[side].length > 0)?.[
      side
    ][0]?.unit;
    return unit === undefined || before === undefined || unit === before;
  });
}

/** Whether both sides have words in a column and white space after them that is not the same. */
function isSpacedOtherwise(columns: readonly Column[], at: number): boolean {
  const [base, witness] = [columns[at]?.base.at(-1), columns[at]?.witness.at(-1)];
  if (!base || !witness || base.space === witness.space) return false;
  const next = columns[at + 1];
  if (!next) return true;
  if (isLone(next)) return false;
  // The border of two units is no white space: either both sides end here or none.
  return (next.base[0]?.unit === base.unit) === (next.witness[0]?.unit === witness.unit);
}

/** Whether a unit ends after a column. */
function isEnd(columns: readonly Column[], at: number): boolean {
  return columns[at + 1]?.base[0]?.unit !== columns[at]?.base.at(-1)?.unit;
}
