import type { Difference, Move, Reading, Row } from './model.ts';
import { isLone, type Stretch, stretchesOf } from './stretches.ts';
import { textOf } from './tokens.ts';

type Side = 'base' | 'witness';
/** What readings are taken from. */
type Columns = Pick<Row, Side | 'columns'>;

/** All differences of some rows, in their order; a move is listed where the base has it, then what differs within it. */
export function differencesOf(rows: readonly Row[], moves: readonly Move[]): Difference[] {
  const byKey = new Map(moves.map((move) => [keyOf(move), move]));
  const found: Difference[] = [];
  rows.forEach((row, index) => {
    const { part } = row;
    for (const stretch of stretchesOf(row.columns)) {
      if (stretch.move === undefined) {
        found.push({ part, class: stretch.class, row: index, ...readingsOf(row, stretch) });
        continue;
      }
      const move = byKey.get(keyOf({ part, move: stretch.move }));
      const isHere = row.columns[stretch.from]?.base.length !== 0;
      if (move && isHere) found.push(...told(move, index, found.length));
    }
  });
  return found;
}

const keyOf = ({ part, move }: Pick<Move, 'part' | 'move'>) => `${part} ${move}`;

/** A move and what differs within it. */
function told({ part, columns }: Move, row: number, place: number): Difference[] {
  const passage = { base: [], witness: [], columns };
  const whole: Stretch = { from: 0, to: columns.length, class: 'moved', hasTail: false };
  return [
    { part, class: 'moved', row, ...readingsOf(passage, whole) },
    ...stretchesOf(columns).map(
      (stretch): Difference => ({
        ...{ part, class: stretch.class, row, ...readingsOf(passage, stretch) },
        within: place,
      }),
    ),
  ];
}

const readingsOf = (columns: Columns, stretch: Stretch) => ({
  base: readingOf(columns, 'base', stretch),
  witness: readingOf(columns, 'witness', stretch),
});

function readingOf(columns: Columns, side: Side, { from, to, hasTail }: Stretch): Reading {
  const tokens = columns.columns.slice(from, to).flatMap((column) => column[side]);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return missing(columns, side, from);
  const tail = hasTail ? last.space : '';
  const end = last.start + last.t.length + tail.length;
  return { unit: first.unit, text: textOf(tokens) + tail, start: first.start, end };
}

/** Where words would stand that a side lacks: after the last that stand on both sides or in others' stead, else before what follows. */
function missing({ columns, ...row }: Columns, side: Side, stretchFrom: number): Reading {
  // What is missing and what is added at one place have no order: swapped witnesses give the same places.
  let from = stretchFrom;
  while (isLone(columns[from - 1])) from -= 1;
  const before = columns
    .slice(0, from)
    .findLast((column) => column[side].length > 0)
    ?.[side].at(-1);
  const after = columns.slice(from).find((column) => column[side].length > 0)?.[side][0];
  const at = before ? before.start + before.t.length : (after?.start ?? 0);
  const unit = before?.unit ?? after?.unit ?? row[side][0];
  return { ...(unit === undefined ? {} : { unit }), text: '', start: at, end: at };
}
