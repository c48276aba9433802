import type { Column, Row } from '../model.ts';
import { isFirm } from '../moves/side.ts';
import type { Workshop } from '../workshop.ts';

/** A column of a row. */
export interface Place {
  column: Column;
  /** Index of the row. */
  row: number;
}

/** So many words at the edge of others that have no answer may answer by chance. */
const fewFirm = 2;

/** All columns of some rows one after the other, cut where firm ground ends and begins: every other piece is a gap. */
export function piecesOf(
  rows: readonly Row[],
  workshop: Workshop,
): { isGap: boolean; places: Place[] }[] {
  const pieces: { isGap: boolean; places: Place[] }[] = [];
  rows.forEach(({ columns }, row) => {
    const firm = firmColumns(columns, workshop);
    columns.forEach((column, at) => {
      const isGap = firm[at] !== 1;
      const last = pieces.at(-1);
      if (last?.isGap === isGap) last.places.push({ column, row });
      else pieces.push({ isGap, places: [{ column, row }] });
    });
  });
  return pieces;
}

/** 1 for the columns of a row that hold like words, but for a few among others that do not. */
function firmColumns(columns: readonly Column[], workshop: Workshop): Uint8Array {
  const firm = Uint8Array.from(columns, (column) => (isFirm(column) ? 1 : 0));
  for (let from = 0; from < firm.length; from++) {
    if (firm[from] === 0) continue;
    let to = from;
    while (firm[to] === 1) to += 1;
    const isWhole = from === 0 && to === firm.length;
    if (!isWhole && wordsIn(columns.slice(from, to), 'base', workshop) <= fewFirm) {
      const isShut = (at: number) => at < 0 || at >= firm.length || firm[at] === 0;
      if (isShut(from - 1) && isShut(to)) firm.fill(0, from, to);
    }
    from = to;
  }
  return firm;
}

/** How many words and numbers one side of some columns has. */
export const wordsIn = (
  columns: readonly Column[],
  side: 'base' | 'witness',
  { formsOf }: Workshop,
): number =>
  columns.reduce(
    (sum, column) => sum + column[side].filter(({ t }) => formsOf(t).bare !== '').length,
    0,
  );
