/** One record of a CSV text. */
export interface CsvRecord {
  /** As it stands in the text, without the line end. */
  raw: string;
  cells: string[];
  /** Line on which it begins, counting from 1. */
  line: number;
}

/** The records of a text in CSV (RFC 4180), the header first; empty lines are none. Line ends may be of any kind. */
export function csvRecords(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  const part = /("(?:[^"]|"")*"?[^,\r\n]*|[^",\r\n][^,\r\n]*|)(,|\r\n|\n|\r|$)/y;
  let cells: string[] = [];
  let from = text.startsWith('\ufeff') ? 1 : 0;
  let [line, next] = [1, 1];
  part.lastIndex = from;
  for (let found = part.exec(text); found; found = part.exec(text)) {
    const [, cell = '', end = ''] = found;
    cells.push(unquoted(cell));
    next += cell.split(/\r\n|\r|\n/).length - 1;
    if (end === ',') continue;
    const raw = text.slice(from, part.lastIndex - end.length);
    if (raw !== '') records.push({ raw, cells, line });
    next += 1;
    line = next;
    cells = [];
    from = part.lastIndex;
    if (end === '' || from >= text.length) break;
  }
  return records;
}

function unquoted(cell: string): string {
  if (!cell.startsWith('"')) return cell;
  const [, inner = '', after = ''] = /^"((?:[^"]|"")*)"?(.*)$/s.exec(cell) ?? [];
  return inner.replaceAll('""', '"') + after;
}
