import { differenceClasses, parts } from '../../text/collate/model.ts';
import { type ColumnShape, columnsOf } from './column.ts';
import { count, needed, text } from './shapes.ts';

const place = { type: 'integer', least: 0 } as const satisfies ColumnShape;

/** Columns of `data/variants.csv`. */
export const variantColumns = columnsOf('variants', {
  work: needed,
  base: needed,
  witness: needed,
  part: { ...needed, values: parts },
  base_unit: text,
  witness_unit: text,
  base_reading: text,
  witness_reading: text,
  class: { ...needed, values: [...differenceClasses, 'border'] },
  base_siglum: text,
  witness_siglum: text,
  number: place,
  within: place,
  base_start: place,
  witness_start: place,
});

/** Keys of a collation table, `data/collation/<work>.json`. */
export const collationColumns = columnsOf('collation', {
  witnesses: { type: 'array', required: true },
  sigla: { type: 'array', required: true },
  table: { type: 'array', required: true },
  moves: { type: 'array', required: true },
});

/** Keys of each line of `data/reuse.jsonl`. */
export const reuseColumns = columnsOf('reuse', {
  from: { type: 'object', required: true },
  to: { type: 'object', required: true },
  directed: { type: 'boolean', required: true },
  words: count,
  similarity: { type: 'number', required: true, least: 0 },
  text: needed,
  run: text,
});
