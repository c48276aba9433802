import type { Annotation, Document } from '../corpus/model.ts';
import { once } from './once.ts';

/** The annotations of a document in the order in which its words are read. */
export interface AnnotationsIn {
  byUnit: Map<string, Annotation[]>;
  /** Those with a note in the order in which their words end: there their numbers stand on paper. */
  noted: Annotation[];
  notedByUnit: Map<string, Annotation[]>;
  /** The place of each among them by its id, counting from 1. */
  number: Map<string, number>;
}

/** Whether an annotation has words of its own, so that its mark leads to a note. */
export const hasNote = ({ note }: Pick<Annotation, 'note'>) => note !== undefined;

/** The annotations of a document by unit and by number; made once for each document. */
export const annotationsIn = once((document: Document): AnnotationsIn => {
  const place = new Map(document.units.map(({ id }, index) => [id, index]));
  const placeOf = ({ unit }: Annotation) => place.get(unit) ?? Number.POSITIVE_INFINITY;
  const inOrder = document.annotations.toSorted(
    (a, b) => placeOf(a) - placeOf(b) || a.start - b.start || b.end - a.end,
  );
  // Of marks that end together the inner one closes first; on the same words that is the later one.
  const noted = inOrder
    .filter(hasNote)
    .reverse()
    .sort((a, b) => placeOf(a) - placeOf(b) || a.end - b.end || b.start - a.start);
  return {
    byUnit: Map.groupBy(inOrder, ({ unit }) => unit),
    noted,
    notedByUnit: Map.groupBy(noted, ({ unit }) => unit),
    number: new Map(noted.map(({ id }, index) => [id, index + 1])),
  };
});
