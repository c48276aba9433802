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
 * Cut a table where differences of any witness begin and end: columns in which each witness has the same difference
 * from the base, or none, are one segment, so that none has two in it; a column that all have alike is a segment by itself.
 */
export function segmentsOf(columns: Columns, marksOf: readonly WitnessMarks[]): Segment[] {
  const segments: Segment[] = [];
  for (const column of columns.flatMap((one) => parted(one, marksOf))) {
    const marks = column.map((cell, index) =>
      index === 0 ? [] : cellMarks(column[0] ?? [], cell, marksOf[index - 1]),
    );
    const last = segments.at(-1);
    if (last && isDifference(last) && isSameStretch(last.marks, marks)) {
      for (const [index, cell] of column.entries()) last.tokens[index]?.push(...cell);
      for (const [index, list] of marks.entries()) last.marks[index]?.push(...list);
      continue;
    }
    segments.push({ lead: column.map(() => ''), tokens: column.map((cell) => [...cell]), marks });
  }
  return segments;
}

/** What the base lacks, cut where a difference of a witness ends within a column. */
function parted(
  column: readonly (readonly Token[])[],
  marksOf: readonly WitnessMarks[],
): (readonly (readonly Token[])[])[] {
  const stretchOf = (token: Token | undefined, index: number) =>
    token && marksOf[index - 1]?.witness.get(tokenKey(token))?.stretch;
  const cut = column.flatMap((cell, index) => {
    const at = cell.findIndex((token) => stretchOf(token, index) !== stretchOf(cell[0], index));
    return at > 0 ? [{ index, at }] : [];
  })[0];
  if (!cut || column[0]?.length !== 0) return [column];
  const first = column.map((cell, index) => (index === cut.index ? cell.slice(0, cut.at) : cell));
  const rest = column.map((cell, index) => (index === cut.index ? cell.slice(cut.at) : []));
  return [first, rest].flatMap((one) => parted(one, marksOf));
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

const isSameStretch = (one: readonly Mark[][], other: readonly Mark[][]) =>
  other.every((marks, index) => marks[0]?.stretch === one[index]?.[0]?.stretch);

/** Whether some witness differs from the base in a segment. */
export const isDifference = ({ marks }: Segment) => marks.some((list) => list.length > 0);
