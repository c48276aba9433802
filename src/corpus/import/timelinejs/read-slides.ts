import type { Unreadable } from '../foreign.ts';
import { itemLines } from './json-lines.ts';
import { readSheet } from './read-sheet.ts';
import { isFields, type Slide } from './slide.ts';

const wanted =
  'It takes the JSON of TimelineJS 3, an object with a list “events”, or its spreadsheet saved as CSV, with the columns Year and Headline.';

/** The slides of a file of TimelineJS 3, JSON or its spreadsheet as CSV; else why it is neither. */
export function readSlides(text: string): Slide[] | Unreadable {
  const plain = text.replace(/^\ufeff/, '');
  if (!/^\s*[[{]/.test(plain)) return readSheet(plain) ?? { fault: wanted };
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch (error) {
    return { fault: `It is not valid JSON: ${error instanceof Error ? error.message : error}` };
  }
  if (!isFields(value)) return { fault: wanted };
  if (isFields(value['timeline'])) {
    return { fault: `It is the JSON of an older TimelineJS (“timeline”, “date”). ${wanted}` };
  }
  if (!Array.isArray(value['events'])) return { fault: wanted };
  const { title, events, eras } = value;
  return [
    ...(isFields(title) ? [{ line: 1, role: 'title' as const, fields: title }] : []),
    ...slides(events, 'event', itemLines(plain, 'events')),
    ...slides(Array.isArray(eras) ? eras : [], 'era', itemLines(plain, 'eras')),
  ];
}

const slides = (items: readonly unknown[], role: Slide['role'], lines: readonly number[]) =>
  items.map((item, index): Slide => {
    // What is no object has no fields: the faults of an empty slide are then told of it.
    return { line: lines[index] ?? 1, role, fields: isFields(item) ? item : {} };
  });
