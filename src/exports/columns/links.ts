import { columnsOf } from './column.ts';
import { needed, text } from './shapes.ts';

/** Columns of `data/links.csv`; `certainty` is `medium` or `low` where a link is less than certain. */
export const linkColumns = columnsOf('links', {
  from: needed,
  to: needed,
  kind: needed,
  quote: text,
  certainty: { ...text, values: ['medium', 'low'] },
});

/** Keys of the collection `data/annotations.jsonld`. */
export const annotationColumns = columnsOf('annotations', {
  '@context': needed,
  id: needed,
  type: needed,
  label: needed,
  total: { type: 'integer', required: true, least: 0 },
  first: { type: 'object', required: true },
  last: needed,
});

/** Keys of each entry of `data/addresses.json`. */
export const addressColumns = columnsOf('addresses', {
  address: { ...needed, unique: true },
  state: { ...needed, values: ['live', 'moved', 'withdrawn'] },
  first_seen: { type: 'date' },
  sha256: { type: 'string', pattern: '[0-9a-f]{16}' },
  revisions: { type: 'array' },
  since: { type: 'date' },
  to: text,
  reason: text,
});
