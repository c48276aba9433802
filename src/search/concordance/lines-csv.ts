import type { ConcordanceLine } from './document-lines.ts';

/** Columns of the table that a reader takes away. */
export const lineColumns = [
  ...['left', 'key', 'right', 'document', 'title', 'number', 'date', 'unit', 'address'],
] as const;

/** Lines as CSV after RFC 4180, in their order; `addressOf` gives the whole address of a unit. */
export function linesCsv(
  lines: readonly ConcordanceLine[],
  addressOf: (document: string, unit: string) => string,
): string {
  const rows = lines.map(({ left, key, right, document: { id, title, number, date }, unit }) => [
    ...[left.trim(), key, right.trim(), id, title, number, date, unit, addressOf(id, unit)],
  ]);
  return [lineColumns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
