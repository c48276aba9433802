import type { Unit } from '../../corpus/model.ts';
import type { RenderContext } from '../context.ts';
import { element } from '../elements.ts';
import type { Mark } from '../marks.ts';
import type { VariantPlace } from './variant-places.ts';
import { shownVariants } from './variant-shown.ts';
import { otherName, readingOf } from './variant-words.ts';

/** So many others are named where the pointer rests on a mark. */
const mostNamed = 3;

/** Marks on the words of a unit that others read otherwise: links to where both stand side by side. */
export function variantMarks({ id }: Unit, context: RenderContext): Mark[] {
  if (context.withoutVariants) return [];
  const places = shownVariants(context.document, context.corpus).places.get(id) ?? [];
  return (
    places
      .filter(({ isWhole, start, end }) => !isWhole && start < end)
      // Links do not nest: the narrower leads on, so that what differs within a moved passage can be reached.
      .toSorted((a, b) => a.end - a.start - (b.end - b.start))
      .map((place) => markOf(place, context))
  );
}

/** Classes of a unit that differs as a whole: it has a line at its side instead of marks on all its words. */
export function variantClasses(
  { id }: Unit,
  { document, corpus, withoutVariants }: RenderContext,
): string[] {
  if (withoutVariants) return [];
  const places = shownVariants(document, corpus).places.get(id) ?? [];
  const whole = places.find(({ isWhole }) => isWhole);
  if (!whole) return [];
  return whole.weight === 'form' ? ['differs', 'of-form'] : ['differs'];
}

function markOf(
  { start, end, caret, weight, variants }: VariantPlace,
  context: RenderContext,
): Mark {
  const [{ address }] = variants;
  const classes = [
    'variant',
    ...(weight === 'form' ? ['of-form'] : []),
    ...(caret ? ['has-more'] : []),
  ];
  const title = said(variants, context);
  return {
    ...{ start, end, link: true, stays: true },
    // The sign for more words stands at one end, the signs around other words at both.
    element: (first) =>
      element('a', {
        className: first && caret !== 'after' ? [...classes, 'from'] : classes,
        href: address,
        ...(first ? { title } : {}),
      }),
    ...(caret === 'before' ? {} : { last: { dataTo: '' } }),
  };
}

/** `fair copy: Friday; third copy: Sunday` */
function said(variants: VariantPlace['variants'], { document, corpus, site, t }: RenderContext) {
  const few = variants.slice(0, mostNamed).map((variant) => {
    const { name } = otherName(document, variant.other, { corpus, language: site.language });
    return `${name}: ${readingOf(variant, t).words}`;
  });
  return few.join('; ') + (variants.length > mostNamed ? '\u00a0…' : '');
}
