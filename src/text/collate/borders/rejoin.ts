import { alignTokens } from '../align-tokens.ts';
import { columnsOf } from '../columns.ts';
import type { Column, Row } from '../model.ts';
import type { Workshop } from '../workshop.ts';
import { piecesOf } from './gaps.ts';
import { passagesIn } from './passages.ts';

/**
 * Join rows whose words go on in the same order across the borders of their units: a sentence at the end of one
 * paragraph that stands at the beginning of the next has not moved, the paragraphs are parted otherwise. What
 * answers firmly stays as it is; between such words those without an answer are aligned without regard to units.
 */
export function rejoin(rows: readonly Row[], workshop: Workshop): Row[] {
  const joined = new Set<number>();
  for (const { isGap, places } of piecesOf(rows, workshop)) {
    if (!isGap || places[0]?.row === places.at(-1)?.row) continue;
    const rowOf = new Map(
      places.flatMap(({ column, row }) =>
        [...column.base, ...column.witness].map((token) => [token, row] as const),
      ),
    );
    const columns = alignedAnew(
      places.map(({ column }) => column),
      workshop,
    );
    for (const { base, witness } of passagesIn(columns, workshop).flat()) {
      if (base.length === 0 || witness.length === 0) continue;
      const own = [...base, ...witness].flatMap((token) => rowOf.get(token) ?? []);
      for (let row = Math.min(...own); row < Math.max(...own); row++) joined.add(row);
    }
  }
  if (joined.size === 0) return [...rows];
  return runsOf(rows, joined).map((all) => asOne(all, workshop));
}

/** What stands in some columns, aligned as if it were one unit. */
function alignedAnew(columns: readonly Column[], workshop: Workshop): Column[] {
  const base = columns.flatMap((column) => column.base);
  const witness = columns.flatMap((column) => column.witness);
  return columnsOf(alignTokens(base, witness, workshop), base, witness, workshop.formsOf);
}

/** Rows in runs: one that is joined stands with the next. */
function runsOf(rows: readonly Row[], joined: ReadonlySet<number>): Row[][] {
  const runs: Row[][] = [];
  rows.forEach((row, at) => {
    if (joined.has(at - 1)) runs.at(-1)?.push(row);
    else runs.push([row]);
  });
  return runs;
}

function asOne(rows: readonly Row[], workshop: Workshop): Row {
  const [first, ...rest] = rows;
  if (first && rest.length === 0) return first;
  return {
    part: first?.part ?? 'body',
    base: rows.flatMap(({ base }) => base),
    witness: rows.flatMap(({ witness }) => witness),
    columns: piecesOf(rows, workshop).flatMap(({ isGap, places }) => {
      const columns = places.map(({ column }) => column);
      return isGap ? alignedAnew(columns, workshop) : columns;
    }),
  };
}
