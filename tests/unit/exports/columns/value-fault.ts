import type { Column, ColumnType } from '../../../../src/exports/columns/column.ts';
import { parseEdtf } from '../../../../src/text/edtf.ts';

const fits: Record<ColumnType, (value: unknown) => boolean> = {
  any: () => true,
  array: (value) => Array.isArray(value),
  boolean: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  string: (value) => typeof value === 'string',
};

/** What is wrong with a value of a JSON file by its column; undefined for nothing. */
export function valueFault(column: Column, value: unknown): string | undefined {
  const { name, type, required, values, pattern, least, leastLength = 0, edtf } = column;
  const fault = (what: string) => `${name} ${what}: ${JSON.stringify(value)}`;
  if (value === undefined || value === '') return required ? fault('is missing') : undefined;
  if (!fits[type](value)) return fault(`is no ${type}`);
  if ((value as unknown[] | string).length < leastLength) return fault('is too short');
  if (values && !values.includes(String(value))) return fault('is none of the known values');
  if (pattern && !new RegExp(`^(${pattern})$`).test(String(value)))
    return fault('has another form');
  if (least !== undefined && Number(value) < least) return fault('is too small');
  if (edtf && !parseEdtf(String(value))) return fault('is no EDTF date');
  return undefined;
}

/** What is wrong with a cell of a table by its column: numbers are read first, as programs do. */
export function cellFault(column: Column, cell: string): string | undefined {
  const type = column.inCsv ?? column.type;
  if (cell === '') return valueFault({ ...column, type }, undefined);
  const isNumber = type === 'integer' || type === 'number';
  return valueFault({ ...column, type }, isNumber && /^-?\d/.test(cell) ? Number(cell) : cell);
}
