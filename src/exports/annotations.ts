import { refAddress } from '../corpus/links.ts';
import type { Annotation, Corpus, Unit } from '../corpus/model.ts';
import { motivationOf } from '../schema/annotation.ts';
import { localized } from '../schema/localized.ts';
import { toCodePoints } from '../text/code-points.ts';
import { wholeAddress } from './address.ts';
import { sortedJson } from './json.ts';

/** Words before and after a quote that help other tools to find it, in UTF-16 units. */
const context = 32;

/** What an item needs to know beside its annotation and its unit. */
interface Frame {
  languages: readonly string[];
  /** Makes an address whole, when the site is known. */
  whole: (address: string) => string;
}

/** The annotations as a W3C Web Annotation collection; positions count Unicode code points of the unit. */
export function annotationsJsonLd(corpus: Corpus, base = '/'): string {
  const frame = { languages: corpus.settings.languages, whole: wholeAddress(corpus, base) };
  const items = corpus.documents.flatMap((document) => {
    const units = new Map(document.units.map((unit) => [unit.id, unit]));
    return document.annotations.flatMap((annotation) => {
      const unit = units.get(annotation.unit);
      return unit ? [item(annotation, unit, frame)] : [];
    });
  });
  const id = frame.whole('/data/annotations.jsonld');
  return `${sortedJson(
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id,
      type: 'AnnotationCollection',
      total: items.length,
      first: { id: `${id}#page1`, type: 'AnnotationPage', startIndex: 0, items },
    },
    1,
  )}\n`;
}

function item(annotation: Annotation, unit: Unit, { languages, whole }: Frame) {
  const { document, id, start, end, note, ref, kind } = annotation;
  const source = whole(`/d/${document}/#${unit.id}`);
  const notes =
    note === undefined ? [] : typeof note === 'string' ? languages.slice(0, 1) : Object.keys(note);
  return {
    id: whole(`/d/${document}/#a-${id}`),
    type: 'Annotation',
    motivation: motivationOf(annotation),
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: kind },
      ...notes.map((language) => ({
        type: 'TextualBody',
        purpose: 'commenting',
        language,
        format: 'text/plain',
        value: localized(note, language),
      })),
      ...(ref === undefined
        ? []
        : [{ type: 'SpecificResource', purpose: 'linking', source: whole(refAddress(ref)) }]),
    ],
    target: {
      source,
      selector: [
        { type: 'FragmentSelector', value: unit.id },
        {
          type: 'TextQuoteSelector',
          exact: unit.text.slice(start, end),
          prefix: unit.text.slice(Math.max(0, start - context), start),
          suffix: unit.text.slice(end, end + context),
        },
        {
          type: 'TextPositionSelector',
          start: toCodePoints(unit.text, start),
          end: toCodePoints(unit.text, end),
        },
      ],
    },
  };
}
