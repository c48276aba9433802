import type { Annotation, Unit } from '../../corpus/model.ts';
import { toCodePoints } from '../../text/code-points.ts';

/** Code points before and after the words that help other tools to find them. */
const context = 32;

/** What `FragmentSelector` holds for HTML, after the table in https://www.w3.org/TR/annotation-model/#fragment-selector. */
const htmlFragments = 'http://tools.ietf.org/rfc/rfc3236';

/**
 * Three ways to the same words: the place inside the unit that the fragment names, the words between their
 * neighbours, the place in the unit's text. Places count code points. Words that have been quoted otherwise
 * before stand as a selector that this one replaces.
 */
export function selectors({ start, end, formerly }: Annotation, { id, text }: Unit) {
  const position = {
    type: 'TextPositionSelector',
    start: toCodePoints(text, start),
    end: toCodePoints(text, end),
  };
  return [
    { type: 'FragmentSelector', conformsTo: htmlFragments, value: id, refinedBy: position },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      // Two UTF-16 units hold at most one code point more than is wanted.
      prefix: Array.from(text.slice(Math.max(0, start - 2 * context), start))
        .slice(-context)
        .join(''),
      suffix: Array.from(text.slice(end, end + 2 * context))
        .slice(0, context)
        .join(''),
      ...(formerly === undefined
        ? {}
        : { 'dcterms:replaces': { type: 'TextQuoteSelector', exact: formerly } }),
    },
    position,
  ];
}
