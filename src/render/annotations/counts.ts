import type { Document } from '../../corpus/model.ts';
import {
  type AnnotationKind,
  annotationKinds,
  type Motivation,
  motivationOf,
  motivations,
} from '../../schema/annotation.ts';

/** How many annotations some documents have. */
export interface AnnotationCounts {
  all: number;
  /** Those that say something in words. */
  notes: number;
  /** Those that have lost their words. */
  orphans: number;
  /** Kinds that occur, in the order in which they are told of everywhere. */
  kinds: { name: AnnotationKind; count: number }[];
  motivations: { name: Motivation; count: number }[];
}

/** Count the annotations of some documents by kind and by motivation. */
export function countAnnotations(documents: readonly Document[]): AnnotationCounts {
  const counts = new Map<string, number>();
  const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  let [all, notes, orphans] = [0, 0, 0];
  for (const document of documents) {
    for (const annotation of document.annotations) {
      all += 1;
      if (annotation.note !== undefined) notes += 1;
      add(`kind ${annotation.kind}`);
      add(`motivation ${motivationOf(annotation)}`);
    }
    orphans += document.orphans.length;
  }
  const present = <Name extends string>(field: string, names: readonly Name[]) =>
    names.flatMap((name) => {
      const count = counts.get(`${field} ${name}`);
      return count === undefined ? [] : [{ name, count }];
    });
  return {
    all,
    notes,
    orphans,
    kinds: present('kind', annotationKinds),
    motivations: present('motivation', motivations),
  };
}
