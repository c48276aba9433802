import type { ColumnShape } from './column.ts';

/** Shapes that several columns share. */
export const text = { type: 'string' } as const satisfies ColumnShape;
export const needed = { type: 'string', required: true } as const satisfies ColumnShape;
export const edtf = { type: 'string', edtf: true } as const satisfies ColumnShape;
export const sha256 = {
  type: 'string',
  pattern: '[0-9a-f]{64}',
} as const satisfies ColumnShape;
export const count = { type: 'integer', required: true, least: 0 } as const satisfies ColumnShape;
/** A list, which a table holds as words parted by spaces. */
export const words = { type: 'array', inCsv: 'string' } as const satisfies ColumnShape;
/** A text, or one for each language. */
export const inLanguages = { type: 'any', inCsv: 'string' } as const satisfies ColumnShape;
