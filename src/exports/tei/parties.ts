import type { TeiContext } from './pointers.ts';
import { type Attributes, element, text } from './xml.ts';

/** A person or organisation as an element: under the name of its record, with a pointer there, else as printed. */
export function party(
  name: string,
  value: string,
  { corpus, pointer }: TeiContext,
  attributes: Attributes = {},
): string {
  const record = corpus.entity.get(value);
  return record
    ? element(name, { ...attributes, ref: pointer(value) }, text(record.name))
    : element(name, attributes, text(value));
}

/** Parties for each of which an element is written; nothing gives none. */
export const parties = (
  name: string,
  values: string | readonly string[] | undefined,
  context: TeiContext,
): string[] =>
  (values === undefined ? [] : [values].flat()).map((value) => party(name, value, context));
