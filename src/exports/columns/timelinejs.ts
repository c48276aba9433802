import { columnsOf } from './column.ts';
import { edtf, needed, text } from './shapes.ts';

/** Keys of a slide of `data/timelinejs.json`. */
export const timelineJsColumns = columnsOf('timelinejs', {
  unique_id: { ...needed, unique: true },
  start_date: { type: 'object', required: true },
  end_date: { type: 'object' },
  display_date: text,
  text: { type: 'object', required: true },
  group: needed,
  edtf: { ...edtf, required: true },
  kind: needed,
  sources: { type: 'array', required: true, leastLength: 1 },
  note: text,
  titles: { type: 'object' },
  notes: { type: 'object' },
  people: { type: 'array' },
  places: { type: 'array' },
  documents: { type: 'array' },
  about: { type: 'array' },
});
