import type { Key } from '../../i18n/words.ts';

/** Types of values as Frictionless Table Schema names them. */
export type ColumnType =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'date'
  | 'array'
  | 'object'
  | 'any';

/** What is true of each value of a column. */
export interface ColumnShape {
  /** Type in JSON files, and in CSV unless `inCsv` says otherwise. */
  type: ColumnType;
  /** Lists and texts in several languages become plain text in a table. */
  inCsv?: 'string';
  /** It is never left out or empty. */
  required?: true;
  /** No two rows have the same. */
  unique?: true;
  /** The only values it may have. */
  values?: readonly string[];
  /** Regular expression that every value matches as a whole. */
  pattern?: string;
  /** Least number. */
  least?: number;
  /** Least number of things in a list, or of letters in a text. */
  leastLength?: number;
  /** It holds a date in EDTF. */
  edtf?: true;
}

/** A column of a table, a key of an object, an element or field of another format. */
export interface Column<Name extends string = string> extends ColumnShape {
  name: Name;
  /** Interface string that says what it holds. */
  about: Key;
}

/** Files of which each column is described in the interface strings, under `data.column.<file>.<column>`. */
export type DescribedFile = Key extends infer One
  ? One extends `data.column.${infer File}.${string}`
    ? File
    : never
  : never;

/** Names of the columns that are described of a file. */
export type ColumnName<File extends DescribedFile> = Key extends infer One
  ? One extends `data.column.${File}.${infer Name}`
    ? Name
    : never
  : never;

/**
 * The columns of a file in their order. The types see to it that every column is described in the interface
 * strings, and that every column described there is stated here.
 */
export function columnsOf<File extends DescribedFile>(
  file: File,
  shapes: Record<ColumnName<File>, ColumnShape>,
): readonly Column<ColumnName<File>>[] {
  const names = Object.keys(shapes) as ColumnName<File>[];
  return names.map((name) => ({
    name,
    about: `data.column.${file}.${name}` as Key,
    ...shapes[name],
  }));
}

/** Columns that all hold plain text, such as the fields of a citation. */
export function textColumns<File extends DescribedFile>(
  file: File,
  names: readonly ColumnName<File>[],
): readonly Column<ColumnName<File>>[] {
  return names.map((name) => ({
    name,
    about: `data.column.${file}.${name}` as Key,
    type: 'string',
  }));
}
