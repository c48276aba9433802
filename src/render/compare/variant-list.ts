import type { Element } from 'hast';
import { directionOf } from '../../text/direction.ts';
import type { RenderContext } from '../context.ts';
import { element, text } from '../elements.ts';
import { lowerFirst } from './lower-first.ts';
import { fewOf, quoted } from './variant-fold.ts';
import { shownVariants } from './variant-shown.ts';
import { weightOf } from './variant-weight.ts';
import { lemmaOf, otherName, readingOf } from './variant-words.ts';
import type { Variant } from './variants-of.ts';

/** One way of writing that differs, and every place where it does. */
interface Entry {
  variant: Variant;
  lemma: { words: string; isOurs: boolean };
  names: string;
  places: { unit: string; address: string }[];
}

/**
 * What differs in form alone (spelling, capitals, tone placement, signs), folded at the end of a text: each
 * difference once, with the units in which it stands.
 */
export function listedForms(context: RenderContext): Element[] {
  const { document, corpus, site, t } = context;
  const { count } = shownVariants(document, corpus);
  if (count.form === 0) return [];
  const entries = entriesOf(context);
  const others = new Set(entries.map(({ variant }) => variant.other));
  const hasSeveral = shownVariants(document, corpus).others.length > 1;
  const names = [...others].map((other) => nameOf(other, context));
  const isTurned = document.dir !== directionOf(site.language);
  return [
    element(
      'details',
      {
        className: ['variants', 'of-form'],
        ...(document.language === site.language ? {} : { lang: site.language }),
        ...(isTurned ? { dir: directionOf(site.language) } : {}),
      },
      [
        element('summary', {}, [text(t('variants.forms', { n: count.form, names: fewOf(names) }))]),
        element(
          'ul',
          {},
          entries.map((entry) => itemOf(entry, { hasSeveral }, context)),
        ),
      ],
    ),
  ];
}

const nameOf = (other: Variant['other'], { document, corpus, site }: RenderContext) =>
  otherName(document, other, { corpus, language: site.language }).name;

/** The same words that others write in the same other way are one entry. */
function entriesOf(context: RenderContext): Entry[] {
  const { document, corpus, t } = context;
  const { places } = shownVariants(document, corpus);
  const found = new Map<string, Entry>();
  for (const { id: unit, text: whole } of document.units) {
    for (const { variants } of places.get(unit) ?? []) {
      const forms = variants.filter((one) => weightOf(one.class) === 'form');
      const alike = Map.groupBy(forms, ({ class: kind, reading }) => `${kind} ${reading}`);
      for (const [way, [first, ...rest]] of alike) {
        if (!first) continue;
        const lemma = lemmaOf(first, whole, t);
        const names = [first, ...rest].map(({ other }) => nameOf(other, context)).join(', ');
        const key = JSON.stringify([way, lemma, names]);
        const entry = found.get(key) ?? { variant: first, lemma, names, places: [] };
        entry.places.push({ unit, address: first.address });
        found.set(key, entry);
      }
    }
  }
  return [...found.values()];
}

function itemOf(
  { variant, lemma, names, places }: Entry,
  { hasSeveral }: { hasSeveral: boolean },
  context: RenderContext,
): Element {
  const { document, site, t } = context;
  const kind = lowerFirst(t(`variant.${variant.class}`), site.language);
  return element('li', {}, [
    quoted(lemma, document, context),
    text(' ] '),
    quoted(readingOf(variant, t), variant.other, context),
    text(` · ${hasSeveral ? `${names} · ` : ''}${kind}: `),
    ...places.flatMap(({ unit, address }, index) => [
      ...(index > 0 ? [text(', ')] : []),
      element('a', { href: site.href(address) }, [text(unit)]),
    ]),
  ]);
}
