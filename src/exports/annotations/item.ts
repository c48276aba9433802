import type { Annotation, Unit } from '../../corpus/model.ts';
import { motivationOf } from '../../schema/annotation.ts';
import { bodies } from './bodies.ts';
import type { ItemFrame } from './frame.ts';
import { selectors } from './selectors.ts';
import { statedSource } from './stated-source.ts';

/**
 * One annotation after https://www.w3.org/TR/annotation-model/. What that model has no word for is said with
 * the vocabularies of its context: `dc:source` and `dcterms:source` who or what says so, `schema:additionalProperty`
 * how certain it is.
 */
export function annotationItem(annotation: Annotation, unit: Unit, frame: ItemFrame) {
  const { document, id, certainty, source } = annotation;
  return {
    id: frame.whole(`/d/${document}/#a-${id}`),
    type: 'Annotation',
    motivation: motivationOf(annotation),
    body: bodies(annotation, frame),
    target: {
      source: frame.whole(`/d/${document}/#${unit.id}`),
      selector: selectors(annotation, unit),
    },
    ...(source === undefined ? {} : statedSource(source, frame.whole)),
    ...(certainty === undefined ? {} : { 'schema:additionalProperty': certaintyValue(certainty) }),
  };
}

const certaintyValue = (certainty: string) => ({
  type: 'schema:PropertyValue',
  'schema:propertyID': 'certainty',
  'schema:value': certainty,
});
