import { csvRecords } from '../../../text/csv-records.ts';
import type { Unreadable } from '../foreign.ts';
import type { Slide } from './slide.ts';

/** Where each column of the spreadsheet goes in a slide; columns that are not named here keep their names. */
const places: Readonly<Record<string, readonly string[]>> = {
  year: ['start_date', 'year'],
  month: ['start_date', 'month'],
  day: ['start_date', 'day'],
  time: ['start_date', 'time'],
  'end year': ['end_date', 'year'],
  'end month': ['end_date', 'month'],
  'end day': ['end_date', 'day'],
  'end time': ['end_date', 'time'],
  'display date': ['display_date'],
  headline: ['text', 'headline'],
  text: ['text', 'text'],
  media: ['media', 'url'],
  'media credit': ['media', 'credit'],
  'media caption': ['media', 'caption'],
  'media thumbnail': ['media', 'thumbnail'],
  'alt text': ['media', 'alt'],
  group: ['group'],
  tag: ['group'],
  background: ['background'],
};

/** The slides of the spreadsheet of TimelineJS 3 as CSV; nothing when it has other columns. */
export function readSheet(text: string): Slide[] | Unreadable | undefined {
  const [header, ...rows] = csvRecords(text);
  const columns = (header?.cells ?? []).map((name) => name.trim().toLowerCase());
  if (!columns.includes('headline')) return undefined;
  if (columns.includes('start date')) {
    return {
      fault:
        'It is the spreadsheet of an older TimelineJS, with one cell a date (Start Date). Part it into the columns Year, Month and Day, which TimelineJS 3 reads.',
    };
  }
  if (!columns.includes('year')) return undefined;
  return rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ cells, line }) => slideOf(cells, columns, line));
}

function slideOf(cells: readonly string[], columns: readonly string[], line: number): Slide {
  const fields: Record<string, unknown> = {};
  let type = '';
  for (const [index, cell] of cells.entries()) {
    const column = columns[index] ?? '';
    const value = cell.trim();
    if (value === '') continue;
    if (column === 'type' && /^(title|era)$/i.test(value)) {
      type = value.toLowerCase();
      continue;
    }
    const [name = '', inner] = places[column] ?? [column || `column ${index + 1}`];
    // A thousand may be parted from its hundreds, as spreadsheets like to do.
    const stated = name.endsWith('_date') && inner === 'year' ? value.replace(/[\s,]/g, '') : value;
    if (inner === undefined) fields[name] = stated;
    else fields[name] = { ...(fields[name] as object), [inner]: stated };
  }
  return { line, role: type === 'title' || type === 'era' ? type : 'event', fields };
}
