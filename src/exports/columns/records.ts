import { entityKinds } from '../../schema/entity.ts';
import { columnsOf } from './column.ts';
import { edtf, inLanguages, needed, text, words } from './shapes.ts';

/** Keys of each record of `data/entities.json`. */
export const entityColumns = columnsOf('entities', {
  id: needed,
  kind: { ...needed, values: entityKinds },
  address: { ...needed, unique: true },
  name: needed,
  variants: { type: 'array' },
  sort: text,
  description: { type: 'any' },
  roles: { type: 'array' },
  same_as: { type: 'array' },
  sources: { type: 'array' },
  number: text,
  type: text,
  issuer: text,
  date: edtf,
});

/** Columns of `data/events.csv`, and keys of `data/events.json`. */
export const eventColumns = columnsOf('events', {
  id: { ...needed, unique: true },
  title: { ...inLanguages, required: true },
  date: { ...edtf, required: true },
  kind: needed,
  source: { ...words, required: true, leastLength: 1 },
  documents: words,
  about: words,
  note: inLanguages,
  people: words,
  places: words,
  stated_in: words,
});
