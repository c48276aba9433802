import { type ColumnShape, columnsOf } from './column.ts';
import { count, needed } from './shapes.ts';

const length = { type: 'integer', required: true, least: 1 } as const satisfies ColumnShape;
const figure = { type: 'number', required: true } as const satisfies ColumnShape;

/** Columns of `data/words.csv`. */
export const wordColumns = columnsOf('words', {
  word: needed,
  length,
  count: length,
  documents: length,
  per_million: { ...figure, least: 0 },
});

/** Columns of `data/keyness.csv`. */
export const keynessColumns = columnsOf('keyness', {
  document: needed,
  word: needed,
  length,
  direction: { ...needed, values: ['over', 'under'] },
  count,
  size: length,
  rest_count: count,
  rest_size: length,
  expected: { ...figure, least: 0 },
  g2: { ...figure, least: 0 },
  log_ratio: figure,
});
