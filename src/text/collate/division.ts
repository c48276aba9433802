import type { Row } from './model.ts';

/** Whether the two sides of a row part the same text into other units: one where the other has two, or at other places. */
export function isDividedOtherwise({ base, witness, columns }: Row): boolean {
  if (base.length === 0 || witness.length === 0) return false;
  return bordersIn(columns, 'base').join(' ') !== bordersIn(columns, 'witness').join(' ');
}

/** Where units of a side end within a row: after how many tokens that answer to some of the other side. */
function bordersIn(columns: Row['columns'], side: 'base' | 'witness'): number[] {
  const borders: number[] = [];
  let answered = 0;
  let unit: string | undefined;
  for (const column of columns) {
    const isAnswered = column.base.length > 0 && column.witness.length > 0;
    column[side].forEach((token, at) => {
      // A border within a column stands between two of them.
      if (unit !== undefined && token.unit !== unit) borders.push(answered + (at > 0 ? 0.5 : 0));
      unit = token.unit;
    });
    if (isAnswered) answered += 1;
  }
  return borders;
}
