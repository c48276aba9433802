import type { Token } from '../../../text/collate/model.ts';
import { type Mark, tokenKey, type WitnessMarks } from './witness-marks.ts';

/** A stretch of the table: what each witness has in it, the base first. */
export interface Segment {
  /** White space that belongs before the tokens: what the witnesses have differently after the segment before. */
  lead: string[];
  tokens: Token[][];
  /** Differences of each witness from the base in it; none for the base. */
  marks: Mark[][];
}

/** Columns of a collation table: in a column one cell for each witness, the base first. */
export type Columns = readonly (readonly (readonly Token[])[])[];

/**
 * Cut a table where differences begin and end: columns that share a difference of some witness are one
 * segment, a column without one is a segment by itself.
 */
export function segmentsOf(columns: Columns, marksOf: readonly WitnessMarks[]): Segment[] {
  const segments: Segment[] = [];
  for (const column of columns) {
    const marks = column.map((cell, index) =>
      index === 0 ? [] : cellMarks(column[0] ?? [], cell, marksOf[index - 1]),
    );
    const last = segments.at(-1);
    if (last && sharesStretch(last.marks, marks)) {
      for (const [index, cell] of column.entries()) last.tokens[index]?.push(...cell);
      for (const [index, list] of marks.entries()) last.marks[index]?.push(...list);
      continue;
    }
    segments.push({ lead: column.map(() => ''), tokens: column.map((cell) => [...cell]), marks });
  }
  return segments;
}

function cellMarks(
  base: readonly Token[],
  witness: readonly Token[],
  marks: WitnessMarks | undefined,
): Mark[] {
  const found = [
    ...base.map((token) => marks?.base.get(tokenKey(token))),
    ...witness.map((token) => marks?.witness.get(tokenKey(token))),
  ];
  return found.filter((mark) => mark !== undefined);
}

const sharesStretch = (one: readonly Mark[][], other: readonly Mark[][]) =>
  other.some((marks, index) =>
    marks.some(({ stretch }) => one[index]?.some((mark) => mark.stretch === stretch)),
  );

/** Whether some witness differs from the base in a segment. */
export const isDifference = ({ marks }: Segment) => marks.some((list) => list.length > 0);
