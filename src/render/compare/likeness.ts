import type { Collation } from '../../text/collate/model.ts';

/** From this likeness on two documents are read as one text with variants, below it as two that share words. */
export const oneText = 0.5;

/**
 * How much of the shorter of two bodies answers to words of the other, moved or written another way: from 0,
 * for two texts that have nothing in common, to 1, for one text that the other holds whole.
 */
export function likeness({ rows }: Collation): number {
  const columns = rows.flatMap((row) => (row.part === 'body' ? row.columns : []));
  let [base, witness, shared] = [0, 0, 0];
  for (const column of columns) {
    base += column.base.length;
    witness += column.witness.length;
    if (column.class === 'moved') shared += column.base.length;
    else if (column.class !== 'substantive') {
      shared += Math.min(column.base.length, column.witness.length);
    }
  }
  return shared / Math.max(1, Math.min(base, witness));
}
