import type { Row, Token } from '../model.ts';
import type { Passage } from './passage.ts';
import { held, isFirm, isWord, type Side } from './side.ts';

/**
 * Whether none of the words of a passage has an answer, and none that has one stands between its two places: then they
 * stand in order, and have not moved.
 */
export function isInOrder(
  { base, witness }: Passage,
  rows: readonly Row[],
  [here, there]: readonly [Side, Side],
): boolean {
  if (!isAlone(here, base) || !isAlone(there, witness)) return false;
  const [one, other] = [endsOf(here, base, rows), endsOf(there, witness, rows)];
  const [first, second] = isBefore(one.from, other.from) ? [one, other] : [other, one];
  for (let { row } = first.to; row <= second.from.row; row++) {
    const columns = rows[row]?.columns ?? [];
    const from = row === first.to.row ? first.to.at + 1 : 0;
    const to = row === second.from.row ? second.from.at : columns.length;
    if (columns.slice(from, to).some(isFirm)) return false;
  }
  return true;
}

const isAlone = (side: Side, { from, to }: Passage['base']) =>
  Array.from(side.hold.subarray(from, to)).every(
    (hold, at) => hold === held.free || !isWord(side, from + at),
  );

interface Place {
  row: number;
  at: number;
}

const isBefore = (one: Place, other: Place) =>
  one.row < other.row || (one.row === other.row && one.at < other.at);

/** The columns of the first and the last token of a range. */
function endsOf(side: Side, { from, to }: Passage['base'], rows: readonly Row[]) {
  const placeOf = (at: number): Place => {
    const row = side.rows[at] ?? 0;
    const token = side.tokens[at] as Token;
    const found = rows[row]?.columns.findIndex((column) => column[side.name].includes(token));
    return { row, at: found ?? 0 };
  };
  return { from: placeOf(from), to: placeOf(to - 1) };
}
