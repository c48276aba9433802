import type { Annotation, Document, Orphan } from '../../../../src/corpus/model.ts';
import { aDocument } from '../entity/a-corpus.ts';

/** An annotation on words of a document, where they first stand in the unit. */
export function anAnnotation(
  document: Document,
  unit: string,
  quote: string,
  more: Partial<Annotation> = {},
): Annotation {
  const text = document.units.find(({ id }) => id === unit)?.text ?? '';
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`“${quote}” is not in ${unit}`);
  const place = { document: document.id, unit, start, end: start + quote.length, line: 1 };
  return { id: `${unit}-${start}`, kind: 'note', quote, ...place, ...more };
}

/** A document of which that many words are annotated. */
export function annotatedDocument(id: string, count: number, orphans: Orphan[] = []): Document {
  const document = aDocument(id, ['Some words.']);
  const annotations = Array.from({ length: count }, (_, index) =>
    anAnnotation(document, 'p1', 'words', { id: `n${index}` }),
  );
  return { ...document, annotations, orphans };
}

/** An annotation that has lost its words. */
export const anOrphan = (document: string): Orphan => ({
  id: 'gone',
  kind: 'note',
  quote: 'lost words',
  document,
  line: 1,
  candidates: [],
});
