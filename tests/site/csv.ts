/** Read a CSV file of RFC 4180 with a header: one record a row. */
export function parseCsv(text: string): Record<string, string>[] {
  const [header = [], ...rows] = csvRows(text);
  return rows.map((row) => Object.fromEntries(header.map((name, n) => [name, row[n] ?? ''])));
}

/** The columns of a CSV file, in order. */
export function csvColumns(text: string): string[] {
  return csvRows(text)[0] ?? [];
}

function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  const field = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/gy;
  let row: string[] = [];
  while (field.lastIndex < text.length) {
    const [, value = '', end] = field.exec(text) ?? [];
    if (end === undefined) throw new Error(`No CSV at character ${field.lastIndex}`);
    row.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push([...row, '']);
  return rows;
}
