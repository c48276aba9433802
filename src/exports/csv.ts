import type { Column } from './columns/column.ts';

/** What a cell of a table may hold; nothing becomes an empty cell. */
export type Cell = string | number | undefined;

/** A table as CSV after RFC 4180: a header, CR LF at line ends, quotes only where they are needed. */
export function csv(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [header.map(cell).join(',')];
  for (const row of rows) lines.push(row.map(cell).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

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

function cell(value: Cell): string {
  const text = value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
