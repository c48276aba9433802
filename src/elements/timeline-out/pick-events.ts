import { csvRecords } from '../../text/csv-records.ts';

/** Formats in which the archive publishes its events, each with how some of them are picked out of the file of all. */
export const pickers: Readonly<Record<string, (text: string, ids: ReadonlySet<string>) => string>> =
  { csv: pickRows, json: pickItems, ics: pickEntries };

/** The header of `events.csv` and the rows of some events, each as it stands there. */
function pickRows(text: string, ids: ReadonlySet<string>): string {
  const [header, ...rows] = csvRecords(text);
  const column = header?.cells.indexOf('id') ?? -1;
  const kept = rows.filter(({ cells }) => ids.has(cells[column] ?? ''));
  return [header, ...kept].map((row) => `${row?.raw}\r\n`).join('');
}

/** Some events of `events.json`, written as there. */
function pickItems(text: string, ids: ReadonlySet<string>): string {
  const events = JSON.parse(text) as { id: string }[];
  return `${JSON.stringify(
    events.filter(({ id }) => ids.has(id)),
    null,
    1,
  )}\n`;
}

/** The calendar `events.ics` with the entries of some events only. */
function pickEntries(text: string, ids: ReadonlySet<string>): string {
  return text.replace(/^BEGIN:VEVENT\r\n.*?^END:VEVENT\r\n/gms, (entry) =>
    ids.has(entryId(entry)) ? entry : '',
  );
}

/** The id that an entry states, on a line that may be folded. */
const entryId = (entry: string) =>
  /^X-BIENNIEN-ID:(.*)$/m.exec(entry.replaceAll('\r\n ', ''))?.[1]?.trim() ?? '';
