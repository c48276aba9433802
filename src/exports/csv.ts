import { type Cell, csv } from '../text/csv.ts';
import type { Column } from './columns/column.ts';

/** A table in which every row has a value, if only nothing, for each column. */
export function tableCsv<Name extends string>(
  columns: readonly Column<Name>[],
  rows: Iterable<Readonly<Record<NoInfer<Name>, Cell>>>,
): string {
  const names = columns.map(({ name }) => name);
  return csv(names, cellsOf(names, rows));
}

function* cellsOf<Name extends string>(
  names: readonly Name[],
  rows: Iterable<Readonly<Record<Name, Cell>>>,
): Generator<Cell[]> {
  for (const row of rows) yield names.map((name) => row[name]);
}
