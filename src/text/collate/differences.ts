import type { Difference, Reading, Row } from './model.ts';
import { isLone, type Stretch, stretchesOf } from './stretches.ts';
import { textOf } from './tokens.ts';

type Side = 'base' | 'witness';

/** All differences of some rows, in their order; the two halves of a move are one, listed where the base has it. */
export function differencesOf(rows: readonly Row[]): Difference[] {
  const halves = rows.flatMap((row, index) =>
    stretchesOf(row.columns).map((stretch) => ({
      // Moves are counted part by part.
      move: stretch.move === undefined ? undefined : `${row.part} ${stretch.move}`,
      difference: {
        part: row.part,
        class: stretch.class,
        row: index,
        base: readingOf(row, 'base', stretch),
        witness: readingOf(row, 'witness', stretch),
      },
    })),
  );
  const movedTo = new Map<string, Reading>();
  for (const { move, difference } of halves) {
    if (move !== undefined && difference.witness.text !== '') movedTo.set(move, difference.witness);
  }
  return halves.flatMap(({ move, difference }) => {
    if (move === undefined) return [difference];
    const witness = movedTo.get(move);
    return witness && difference.base.text !== '' ? [{ ...difference, witness }] : [];
  });
}

function readingOf(row: Row, side: Side, { from, to, hasTail }: Stretch): Reading {
  const tokens = row.columns.slice(from, to).flatMap((column) => column[side]);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return missing(row, side, from);
  const tail = hasTail ? last.space : '';
  const end = last.start + last.t.length + tail.length;
  return { unit: first.unit, text: textOf(tokens) + tail, start: first.start, end };
}

/** Where words would stand that a side lacks: after the last that stand on both sides or in others' stead, else before what follows. */
function missing({ columns, ...row }: Row, side: Side, stretchFrom: number): Reading {
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
