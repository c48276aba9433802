import type { Column } from './model.ts';

type Side = 'base' | 'witness';

/** Signs after which a sentence or a member of a list begins. */
const stops = /[.!?…;:。！？；]/u;

/**
 * Where words that one side lacks could be told in several places, for they begin as what follows them or end as what
 * stands before them, take whole sentences: of `A. B. C.` beside `A. C.` not `. B` is missing but `B.`
 */
export function slideGaps(columns: readonly Column[]): Column[] {
  let slid = [...columns];
  for (let from = 0; from < slid.length; ) {
    const side = loneSide(slid[from]);
    let to = from + 1;
    while (side && loneSide(slid[to]) === side) to += 1;
    if (side) slid = slideRun(slid, { from, to, side });
    from = to;
  }
  return slid;
}

const loneSide = (column: Column | undefined): Side | undefined => {
  if (!column) return undefined;
  if (column.witness.length === 0) return 'base';
  return column.base.length === 0 ? 'witness' : undefined;
};

interface Run {
  from: number;
  to: number;
  side: Side;
}

function slideRun(columns: Column[], run: Run): Column[] {
  const [left, right] = [reach(columns, run, -1), reach(columns, run, 1)];
  let [best, most] = [0, rank(columns, run, 0)];
  for (let by = -left; by <= right; by++) {
    const value = rank(columns, run, by);
    if (value > most) [best, most] = [by, value];
  }
  return best === 0 ? columns : moveRun(columns, run, best);
}

/** How far a run can be slid: over tokens that answer to one, in its unit, and are written as those that come in their stead. */
function reach(columns: readonly Column[], { from, to, side }: Run, step: 1 | -1): number {
  const length = to - from;
  const unit = columns[from]?.[side][0]?.unit;
  if (columns.slice(from, to).some((column) => column[side][0]?.unit !== unit)) return 0;
  let count = 0;
  for (; count < length; count++) {
    const place = step === 1 ? to + count : from - 1 - count;
    const [over, instead] = [columns[place], columns[place - step * length]];
    const isPair = over?.base.length === 1 && over.witness.length === 1;
    const [one, other] = [over?.[side][0], instead?.[side][0]];
    if (!isPair || one?.unit !== unit || one?.t !== other?.t) break;
  }
  return count;
}

/** The token of a side at a column, and whether it ends a sentence. */
const endsSentence = (column: Column | undefined, side: Side) =>
  stops.test(column?.[side].at(-1)?.t ?? '');

/** Whether a run that is slid begins where a sentence begins, and ends where one ends. */
function rank(columns: readonly Column[], { from, to, side }: Run, by: number): number {
  const [before, first, last] = [columns[from + by - 1], columns[from + by], columns[to + by - 1]];
  const unit = first?.[side][0]?.unit;
  const begins = before?.[side][0]?.unit !== unit || endsSentence(before, side);
  const isSign = endsSentence(first, side);
  return (begins && !isSign ? 2 : 0) + (endsSentence(last, side) ? 1 : 0);
}

/** Put a run `by` columns further: the tokens that it leaves and those that it reaches change their places. */
function moveRun(columns: readonly Column[], { from, to, side }: Run, by: number): Column[] {
  const [start, end] = [Math.min(from, from + by), Math.max(to, to + by)];
  const tokens = columns.slice(start, end).map((column) => column[side]);
  const pairs = columns.slice(start, end).filter((column) => loneSide(column) === undefined);
  const alone = { from: from + by - start, to: to + by - start };
  const lone = rotated(columns.slice(from, to), by);
  const moved = tokens.map((own, at): Column => {
    const isAlone = at >= alone.from && at < alone.to;
    const [list, place] = isAlone
      ? [lone, at - alone.from]
      : [pairs, at < alone.from ? at : at - lone.length];
    return { base: [], witness: [], ...list[place], [side]: own };
  });
  return [...columns.slice(0, start), ...moved, ...columns.slice(end)];
}

/** The columns of a run in the order that they have when it is slid: their classes are those of what they hold. */
const rotated = (run: readonly Column[], by: number) =>
  run.map((_column, at) => run[(at + by + run.length) % run.length]);
