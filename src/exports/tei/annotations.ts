import type { Annotation, Document, Unit } from '../../corpus/model.ts';
import { motivationOf } from '../../schema/annotation.ts';
import { codePointLength, toCodePoints } from '../../text/code-points.ts';
import { annotationId, unitId } from './ids.ts';
import { inLanguages } from './localized.ts';
import type { TeiContext } from './pointers.ts';
import { element, group, text } from './xml.ts';

/**
 * The annotations of a document. Each points to its words as `#string-range(letter.p7,4,9)`: the element,
 * the code points before the words, and their number.
 */
export function annotationList(document: Document, context: TeiContext): string {
  const unitOf = new Map(document.units.map((unit) => [unit.id, unit]));
  return group(
    'listAnnotation',
    {},
    document.annotations.map((annotation) => {
      const unit = unitOf.get(annotation.unit);
      if (!unit) throw new Error(`The annotation ${annotation.id} stands on no unit`);
      return annotationElement(annotation, unit, context);
    }),
  );
}

function annotationElement(annotation: Annotation, unit: Unit, context: TeiContext): string {
  const { corpus, pointer } = context;
  const { document, id, kind, certainty, ref, note, value, relation, source } = annotation;
  const words = unit.text.slice(annotation.start, annotation.end);
  const start = toCodePoints(unit.text, annotation.start);
  const place = `${unitId(document, unit.id)},${start},${codePointLength(words)}`;
  const stated = (type: string, content: string | undefined) =>
    content === undefined ? '' : element('note', { type }, text(content));
  return group(
    'annotation',
    {
      'xml:id': annotationId(document, id),
      motivation: motivationOf(annotation),
      target: `#string-range(${place})`,
      cert: certainty,
    },
    [
      stated('kind', kind),
      stated('quote', words),
      stated('formerly', annotation.formerly),
      stated('relation', relation),
      stated('value', value),
      ...inLanguages('note', note, corpus, { type: 'note' }),
      ref === undefined ? '' : element('ptr', { type: 'ref', target: pointer(ref) }),
      stated('source', source),
    ],
  );
}
