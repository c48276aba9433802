import type { Collation, DifferenceClass, Token } from '../../../text/collate/model.ts';
import { stretchesOf } from '../../../text/collate/stretches.ts';

/** The difference between the base and one witness that a token is part of. */
export interface Mark {
  /** Number of the difference in its collation, counting from 0. */
  stretch: number;
  class: DifferenceClass;
  /** The move it is half of; the same on both of its sides, unique in the collation. */
  move?: string;
}

/** What a collation says of the tokens of its two sides, by `tokenKey`. */
export interface WitnessMarks {
  base: ReadonlyMap<string, Mark>;
  witness: ReadonlyMap<string, Mark>;
  /** Units of the witness that answer to none of the base. */
  added: ReadonlySet<string>;
}

/** A token by its place, whichever collation it was read for. */
export const tokenKey = ({ unit, start }: Token) => `${unit} ${start}`;

/** The differences of a collation, told of every token. */
export function witnessMarks({ rows }: Collation): WitnessMarks {
  const marks = { base: new Map<string, Mark>(), witness: new Map<string, Mark>() };
  const added = new Set<string>();
  let count = 0;
  for (const row of rows) {
    if (row.base.length === 0) for (const unit of row.witness) added.add(unit);
    for (const { from, to, class: kind, move } of stretchesOf(row.columns)) {
      // Moves are counted part by part.
      const moved = move === undefined ? {} : { move: `${row.part}-${move}` };
      const mark: Mark = { stretch: count, class: kind, ...moved };
      count += 1;
      for (const column of row.columns.slice(from, to)) {
        for (const token of column.base) marks.base.set(tokenKey(token), mark);
        for (const token of column.witness) marks.witness.set(tokenKey(token), mark);
      }
    }
  }
  return { ...marks, added };
}
