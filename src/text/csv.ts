/** What a cell of a table may hold; nothing becomes an empty cell. */
export type Cell = string | number | undefined;

/** A table as CSV after RFC 4180, in UTF-8 without a mark at its beginning: a header, CR LF at line ends, quotes only where they are needed. */
export function csv(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [header.map(cell).join(',')];
  for (const row of rows) lines.push(row.map(cell).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

function cell(value: Cell): string {
  const text = value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
