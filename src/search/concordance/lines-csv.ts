import { csv } from '../../text/csv.ts';
import type { ConcordanceLine } from './document-lines.ts';

/** Columns of the table that a reader takes away. */
export const lineColumns = [
  ...['left', 'key', 'right', 'document', 'title', 'number', 'date', 'unit', 'address'],
] as const;

/** Lines as CSV, in their order; `addressOf` gives the lasting address of a unit. */
export function linesCsv(
  lines: readonly ConcordanceLine[],
  addressOf: (document: string, unit: string) => string,
): string {
  const rows = lines.map(({ left, key, right, document: { id, title, number, date }, unit }) => [
    ...[left.trim(), key, right.trim(), id, title, number, date, unit, addressOf(id, unit)],
  ]);
  return csv(lineColumns, rows);
}
