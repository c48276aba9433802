import type { Corpus, Document } from '../corpus/model.ts';
import { type AnnotationKind, annotationKinds } from '../schema/annotation.ts';
import { annotationsIn } from './annotations-in.ts';
import { referencesIn } from './unit-references.ts';

/** How much is laid over the text of a document. */
export interface MarkCounts {
  notes: number;
  marks: number;
  /** The kinds that occur, in the order of the vocabulary. */
  kinds: { kind: AnnotationKind; count: number }[];
}

/** How many notes a document has, and how many places are marked, by kind. */
export function markCounts(document: Document, corpus: Pick<Corpus, 'links'>): MarkCounts {
  const counts = new Map<AnnotationKind, number>();
  for (const unit of document.units) {
    for (const { kind, annotation } of referencesIn(unit.id, document, corpus)) {
      if (kind === undefined || (unit.kind === 'code' && !annotation)) continue;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  const kinds = annotationKinds.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [{ kind, count }];
  });
  return {
    notes: annotationsIn(document).noted.length,
    marks: kinds.reduce((sum, { count }) => sum + count, 0),
    kinds,
  };
}
