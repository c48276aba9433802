import type { ComparedRow } from './rows.ts';

/**
 * Rows of two texts that share words here and there: what stands on one side only between two rows that answer to each
 * other is one row, each side by itself. Rows in which words have moved stay: they say where to.
 */
export function joinGaps(rows: readonly ComparedRow[]): ComparedRow[] {
  const joined: ComparedRow[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    if (!isAlone(row)) joined.push(row);
    else if (last?.isGap) {
      last.base.push(...row.base);
      last.witness.push(...row.witness);
    } else {
      joined.push({ ...row, base: [...row.base], witness: [...row.witness], isGap: true });
    }
  }
  return joined;
}

const isAlone = ({ base, witness, classes }: ComparedRow) =>
  (base.length === 0 || witness.length === 0) && !classes.includes('moved');
