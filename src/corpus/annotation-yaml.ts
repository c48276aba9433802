import { Document, Scalar } from 'yaml';
import type { AnnotationRecord } from '../schema/annotation.ts';

/** The order in which an entry states its fields. */
const fields = [
  ...[
    'id',
    'kind',
    'motivation',
    'unit',
    'quote',
    'before',
    'after',
    'ref',
    'relation',
    'value',
    'note',
  ],
  ...['certainty', 'source', 'at'],
] as (keyof AnnotationRecord)[];

/** Entries of `annotations.yaml` as YAML: one list item each, fields in one order, a line end last. */
export function annotationYaml(records: readonly AnnotationRecord[]): string {
  if (records.length === 0) return '';
  const document = new Document(records.map(inOrder));
  // Long quotes stay on one line, so that they can be found by searching the file.
  return document.toString({ lineWidth: 0 });
}

function inOrder(record: AnnotationRecord): Record<string, unknown> {
  const stated = fields.filter((field) => record[field] !== undefined);
  return Object.fromEntries(stated.map((field) => [field, written(field, record[field])]));
}

/** Dates and hashes stand in quotes: some readers of YAML would take 2020-03-20 or 12e45 for something else. */
function written(field: string, value: unknown): unknown {
  if (field === 'value') return quoted(value);
  if (field !== 'at') return value;
  const { start, sha256 } = value as NonNullable<AnnotationRecord['at']>;
  return { start, sha256: quoted(sha256) };
}

function quoted(value: unknown): Scalar {
  const scalar = new Scalar(value);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}
