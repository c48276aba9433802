import { isDeepStrictEqual } from 'node:util';
import type { AnnotationRecord } from '../../schema/annotation.ts';
import { localized } from '../../schema/localized.ts';
import type { Annotation, Document } from '../model.ts';
import type { Foreign } from './foreign.ts';
import type { WordPlace } from './word-place.ts';

/** The entry of a document whose `source` names this annotation: it has been imported before. */
export function importedEntry(
  { id, entry }: Foreign,
  { annotations, orphans }: Document,
): AnnotationRecord | undefined {
  if (id === undefined || entry !== undefined) return undefined;
  const named = new RegExp(`(?<![\\w-])${RegExp.escape(id)}(?![\\w-])`);
  return [...annotations, ...orphans].find(
    ({ source }) => source !== undefined && named.test(source),
  );
}

/** A place in a document. */
type Placed = WordPlace & { document: Document };

const onPlace = ({ document, unit, start, end }: Placed): Annotation[] =>
  document.annotations.filter(
    (one) => one.unit === unit.id && one.start === start && one.end === end,
  );

/** The entry that says the same of the same words. */
export const equalEntry = (record: AnnotationRecord, place: Placed): Annotation | undefined =>
  onPlace(place).find(
    (one) =>
      one.kind === record.kind && isDeepStrictEqual(saying(one, record), saying(record, record)),
  );

/** Why an entry of an archive of this kind is not added: its own id stands on these words and says something else. */
export function rewrittenEntry(
  { entry }: Foreign,
  record: AnnotationRecord,
  place: Placed,
): string | undefined {
  const isThere = entry !== undefined && onPlace(place).some(({ id }) => id === entry);
  return isThere && !equalEntry(record, place)
    ? `The document has an entry ${entry} on these words, and it says something else.`
    : undefined;
}

/** Its note in each language of another entry: a note in one text is the same in all. */
function saying({ note }: AnnotationRecord, { note: other }: AnnotationRecord): string[] {
  const languages = typeof other === 'object' ? Object.keys(other) : [''];
  return note === undefined ? [] : languages.map((language) => localized(note, language).trim());
}
