import type { Element, ElementContent } from 'hast';
import { directionOf } from '../../text/direction.ts';
import type { RenderContext } from '../context.ts';
import { element, text } from '../elements.ts';
import { lowerFirst } from './lower-first.ts';
import type { VariantPlace } from './variant-places.ts';
import { isAlone, shownVariants } from './variant-shown.ts';
import { weightOf } from './variant-weight.ts';
import { lemmaOf, otherName, readingOf } from './variant-words.ts';
import type { Variant } from './variants-of.ts';

/** So many others stand in the line over the fold. */
const mostNamed = 3;
/** So many readings are listed; the rest is counted. */
const mostListed = 16;

/** What other witnesses read in the words of one block, as an apparatus: what stands here ] what they read; folded. */
export function foldedVariants(units: readonly string[], context: RenderContext): Element[] {
  const { document, corpus, t } = context;
  const { places } = shownVariants(document, corpus);
  const entries = units.flatMap((unit) =>
    (places.get(unit) ?? []).flatMap((place) => entriesAt(unit, place, context)),
  );
  const [first] = entries;
  if (!first) return [];
  const others = new Set(entries.flatMap(({ variants }) => variants.map(({ other }) => other)));
  const names = [...others].map((other) => nameOf(other, context));
  const shown = entries
    .slice(0, mostListed)
    .map((entry) => itemOf(entry, { isAmongUnits: units.length > 1 }, context));
  const left = entries.length - shown.length;
  return [
    element('details', { className: ['variants'] }, [
      element('summary', {}, [text(t('variants.in', { n: entries.length, names: fewOf(names) }))]),
      element('ul', {}, [
        ...shown,
        ...(left > 0 ? [element('li', {}, [text(t('variants.more', { n: left }))])] : []),
      ]),
    ]),
  ];
}

/** Names for a line: the first few of them. */
export const fewOf = (names: readonly string[]): string =>
  names.slice(0, mostNamed).join(' · ') + (names.length > mostNamed ? '\u00a0…' : '');

const nameOf = (other: Document, { document, corpus, site }: RenderContext) =>
  otherName(document, other, { corpus, language: site.language }).name;

type Document = RenderContext['document'];

/** What others read alike at one place, or that they lack some units in a row. */
interface Entry {
  unit: string;
  variants: [Variant, ...Variant[]];
  /** Of units that stand here only: the last of the row, and how many there are. */
  row?: { last: string; count: number };
}

function entriesAt(unit: string, { variants }: VariantPlace, context: RenderContext): Entry[] {
  const weighty = variants.filter((one) => weightOf(one.class) === 'words');
  const alike = Map.groupBy(weighty, ({ class: kind, reading, there }) =>
    kind === 'moved' ? `moved ${there}` : `${kind} ${reading}`,
  );
  return [...alike.values()].flatMap(([first, ...rest]): Entry[] => {
    if (!first) return [];
    const entry: Entry = { unit, variants: [first, ...rest] };
    if (!isAlone(first)) return [entry];
    const row = rowOf(unit, first.other, context);
    return row ? [{ ...entry, row }] : [];
  });
}

/** The row of units that begins with one and that another lacks; nothing inside such a row. */
function rowOf(unit: string, other: Document, { document, corpus }: RenderContext): Entry['row'] {
  const { places } = shownVariants(document, corpus);
  const { units } = document;
  const lacks = (index: number) =>
    places
      .get(units[index]?.id ?? '')
      ?.some(({ variants }) => variants.some((one) => one.other === other && isAlone(one))) ===
    true;
  const first = units.findIndex(({ id }) => id === unit);
  if (lacks(first - 1)) return undefined;
  let last = first;
  while (lacks(last + 1)) last += 1;
  return { last: units[last]?.id ?? unit, count: last - first + 1 };
}

function itemOf(
  { unit, variants, row }: Entry,
  { isAmongUnits }: { isAmongUnits: boolean },
  context: RenderContext,
): Element {
  const { site, t } = context;
  const [first] = variants;
  const whole = context.unit.get(unit)?.text ?? '';
  const lemma = row
    ? { words: rowWords(unit, row, context), isOurs: true }
    : lemmaOf(first, whole, t);
  return element('li', {}, [
    ...(isAmongUnits && !row ? [text(`${unit}: `)] : []),
    quoted(lemma, context.document, context),
    text(' ] '),
    ...readingLinks(variants, context),
    ...(isAlone(first)
      ? []
      : [text(` · ${lowerFirst(t(`variant.${first.class}`), site.language)}`)]),
  ]);
}

function rowWords(first: string, { last, count }: NonNullable<Entry['row']>, { t }: RenderContext) {
  return count === 1
    ? t('variants.passage', { unit: first })
    : t('variants.passages', { first, last, n: count });
}

/** What they read, as a link; where there are several others, each by its name is one. */
function readingLinks(
  variants: readonly [Variant, ...Variant[]],
  context: RenderContext,
): ElementContent[] {
  const { site, document, corpus, t } = context;
  const [first] = variants;
  const reading = quoted(readingOf(first, t), first.other, context);
  const isOne = shownVariants(document, corpus).others.length === 1;
  if (isOne) return [element('a', { href: site.href(first.address) }, [reading])];
  return [
    reading,
    ...variants.flatMap(({ address, other }, index) => [
      text(index === 0 ? ' (' : ', '),
      element('a', { href: site.href(address) }, [text(nameOf(other, context))]),
    ]),
    text(')'),
  ];
}

/** Words of a text in its own language and direction; ours are set apart. */
export function quoted(
  { words, isOurs }: { words: string; isOurs: boolean },
  { language, dir }: Pick<Document, 'language' | 'dir'>,
  { site }: Pick<RenderContext, 'site'>,
): Element {
  if (isOurs) return element('em', {}, [text(words)]);
  return element(
    'span',
    {
      className: ['read'],
      ...(language === site.language ? {} : { lang: language }),
      ...(dir === directionOf(site.language) ? {} : { dir }),
    },
    [text(words)],
  );
}
