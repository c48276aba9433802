import type { Corpus, Document } from '../corpus/model.ts';
import { once } from './once.ts';

/** Place of each document in the order of time, from 0, by its id. */
export const placesOf = once(
  (documents: Document[]) => new Map(documents.map(({ id }, place) => [id, place])),
);

/** The documents just before and after one in time; an undated one has none. */
export function neighboursOf(
  { id }: Pick<Document, 'id'>,
  { documents }: Pick<Corpus, 'documents'>,
): { previous: Document | undefined; next: Document | undefined } {
  const place = placesOf(documents).get(id) ?? Number.NaN;
  // Undated documents stand last in lists, but they are not later than any other.
  const dated = (document: Document | undefined) =>
    document?.date && documents[place]?.date ? document : undefined;
  return { previous: dated(documents[place - 1]), next: dated(documents[place + 1]) };
}

/** Some documents by their ids, in the order of time; ids of none are left out. */
export function inTimeOrder(
  ids: Iterable<string>,
  { documents }: Pick<Corpus, 'documents'>,
): Document[] {
  const places = placesOf(documents);
  return [...new Set(ids)]
    .flatMap((id) => places.get(id) ?? [])
    .sort((a, b) => a - b)
    .flatMap((place) => documents[place] ?? []);
}
