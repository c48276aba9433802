import type { Element } from 'hast';
import type { Annotation, Unit } from '../corpus/model.ts';
import { dateTimeAttribute, shortDate } from '../text/date-words.ts';
import { parseEdtf } from '../text/edtf.ts';
import { findUnbroken } from '../text/unbroken.ts';
import { annotationsIn, hasNote } from './annotations-in.ts';
import { variantMarks } from './compare/variant-marks.ts';
import type { RenderContext } from './context.ts';
import { element } from './elements.ts';
import { linkOrder } from './link-order.ts';
import type { Mark } from './marks.ts';
import { type Reference, referencesIn } from './unit-references.ts';

/** Everything that is laid over the words of one unit: annotations, names and numbers, what others read otherwise, the printed number, words that must not break. */
export function unitMarks(unit: Unit, context: RenderContext): Mark[] {
  const { document, corpus } = context;
  const references = referencesIn(unit.id, document, corpus);
  const isCode = unit.kind === 'code';
  const shown = isCode ? references.filter(({ annotation }) => annotation) : references;
  const marks = [
    ...linkOrder(shown, unit.text).map((one) => referenceMark(one, context)),
    ...variantMarks(unit, context),
  ];
  return isCode ? marks : [...marks, ...printedMark(unit), ...unbrokenMarks(unit)];
}

function referenceMark(reference: Reference, context: RenderContext): Mark {
  const { start, end, kind, to = '', annotation, isAgain } = reference;
  const kinds = kind ? [`kind-${kind}`] : [];
  if (!annotation) {
    // The address as the model has it: the page turns it into one of its language, as it does with every link.
    const properties = { className: ['mention', ...kinds], href: to };
    return { start, end, link: true, element: () => element('a', properties) };
  }
  const { id } = annotation;
  const noted = hasNote(annotation);
  const className = [
    'annotated',
    ...kinds,
    ...(noted ? ['has-note'] : []),
    ...(isAgain ? ['again'] : []),
  ];
  const own = noted
    ? { href: `#note-${id}` }
    : to
      ? { href: to }
      : plainProperties(annotation, context);
  const tagName = 'href' in own ? 'a' : 'dateTime' in own ? 'time' : 'span';
  const properties = { className, ...own };
  const last = lastProperties(annotation, context);
  return {
    start,
    end,
    link: tagName === 'a',
    element: (first) => element(tagName, first ? { ...properties, id: `a-${id}` } : properties),
    ...(last && { last }),
  };
}

/** A date without a note tells machines its value, and readers too where the words say it otherwise. */
function plainProperties(
  { kind, value, quote }: Annotation,
  { site }: RenderContext,
): Element['properties'] {
  const span = kind === 'date' && value !== undefined ? parseEdtf(value) : undefined;
  if (!span || value === undefined) return {};
  const shown = shortDate(value, site.language);
  return {
    ...(dateTimeAttribute(span) === value ? { dateTime: value } : {}),
    ...(quote.includes(shown) ? {} : { title: shown }),
  };
}

/** At its end a mark bears the number of its note, on paper, or a sign that it is not sure. */
function lastProperties(
  annotation: Annotation,
  { document }: RenderContext,
): Element['properties'] | undefined {
  const number = annotationsIn(document).number.get(annotation.id);
  if (number !== undefined) return { dataN: String(number) };
  const { certainty } = annotation;
  return certainty && certainty !== 'high' ? { dataUnsure: certainty } : undefined;
}

/** The printed number (2.1.) is an address too: `#m2.1`. */
function printedMark({ printed }: Unit): Mark[] {
  if (printed === undefined) return [];
  return [
    {
      start: 0,
      end: printed.length + 1,
      link: false,
      element: (first) =>
        element('span', { className: ['printed'], ...(first ? { id: `m${printed}` } : {}) }),
    },
  ];
}

/** Document numbers and the like never break across lines; the printed number has its own mark. */
const unbrokenMarks = ({ text, printed }: Unit): Mark[] =>
  findUnbroken(text)
    .filter(({ start }) => printed === undefined || start > printed.length)
    .map(({ start, end }) => ({
      start,
      end,
      link: false,
      element: () => element('span', { className: ['whole'] }),
    }));
