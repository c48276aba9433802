import { columnsOf } from './column.ts';
import { count, edtf, needed, sha256, text } from './shapes.ts';

/** Columns of `data/documents.csv`, and keys of `data/documents.json`. */
export const documentColumns = columnsOf('documents', {
  id: { ...needed, unique: true },
  title: needed,
  type: text,
  number: text,
  work: text,
  session: edtf,
  issued: edtf,
  received: edtf,
  published: edtf,
  captured: edtf,
  language: needed,
  url: { ...needed, unique: true },
  capture_sha256: sha256,
  units: count,
  words: count,
  issuer: text,
  signer: text,
  byline: text,
  publisher: text,
});

/** Keys of each line of `data/units.jsonl`. */
export const unitColumns = columnsOf('units', {
  document: needed,
  unit: needed,
  address: { ...needed, unique: true },
  label: needed,
  text,
  sha256: { ...sha256, required: true },
});
