import type { Element, ElementContent } from 'hast';
import type { Document } from '../../corpus/model.ts';
import { wordsOf } from '../../corpus/words-of.ts';
import { shortDate } from '../../text/date-words.ts';
import { directionOf } from '../../text/direction.ts';
import { comparedPlace } from '../compare/compared-place.ts';
import type { RenderContext } from '../context.ts';
import { element, text } from '../elements.ts';
import { targetLink } from '../target-link.ts';
import { targetName } from '../target-name.ts';
import { alignedParts } from './aligned-parts.ts';
import { percent } from './percent.ts';
import {
  type Elsewhere,
  type OtherText,
  otherTexts,
  passagesIn,
  placesElsewhere,
} from './places-elsewhere.ts';
import type { SeenPassage } from './reuse-of.ts';

/** So many other texts stand in the line over the fold, with so many of their units. */
const mostNamed = 3;
/** So many passages are listed; the rest is counted. */
const mostListed = 24;
/** The words of other texts are laid out up to so many times the words here, but for the first few hundred letters. */
const mostTimes = 3;
const fewLetters = 800;

/** Where else the words of one block stand, and how they read there; folded. */
export function foldedReuse(units: readonly string[], context: RenderContext): Element[] {
  const { document, corpus, t } = context;
  const seen = passagesIn(units, document, corpus);
  if (seen.length === 0) return [];
  const others = otherTexts(seen, units, context);
  const named = others.slice(0, mostNamed).map((other) => nameOf(other, context));
  const words = named.join(' · ') + (others.length > mostNamed ? '\u00a0…' : '');
  const places = placesElsewhere(seen, corpus);
  const room = Math.max(fewLetters, mostTimes * lettersIn(units, context));
  let laid = 0;
  let hasMarks = false;
  const items = places.slice(0, mostListed).map((place) => {
    const parts = laid < room ? partsOf(place.passages[0], context) : [];
    laid += parts.reduce((sum, part) => sum + part.text.length, 0);
    hasMarks ||= parts.some(({ kind }) => kind !== 'both');
    return item(place, { parts, isAmongUnits: units.length > 1 }, context);
  });
  const left = places.length - items.length;
  return [
    element('details', { className: ['also'] }, [
      element('summary', {}, [text(t('reuse.also', { words }))]),
      element('ul', {}, items),
      ...(hasMarks ? [legend(context)] : []),
      ...(left > 0 ? [more(left, context)] : []),
    ]),
  ];
}

const lettersIn = (units: readonly string[], { unit }: RenderContext) =>
  units.reduce((sum, id) => sum + (unit.get(id)?.text.length ?? 0), 0);

/** `296-KL/TU, p3, p6 (79%)` */
function nameOf({ document: other, others, units, share }: OtherText, context: RenderContext) {
  const { corpus, document, site, t } = context;
  const { text: name } = targetName(other.address, corpus, { document, language: site.language });
  const few = units.slice(0, mostNamed).join(', ') + (units.length > mostNamed ? '\u00a0…' : '');
  const more = others > 0 ? ` ${t('reuse.other-copies', { n: others })}` : '';
  return `${name}, ${few}${more} (${percent(share, site.language)})`;
}

function partsOf(seen: SeenPassage, { document, corpus }: RenderContext) {
  const other = corpus.document.get(seen.there.document);
  if (!other) return [];
  return alignedParts(seen, {
    here: { document, words: wordsOf(document) },
    there: { document: other, words: wordsOf(other) },
  });
}

/** One passage: where it stands, when that is from, how many words are the same, and how they read there. */
function item(
  { passages }: Elsewhere,
  { parts, isAmongUnits }: { parts: ReturnType<typeof partsOf>; isAmongUnits: boolean },
  context: RenderContext,
): Element {
  const { corpus, site, t } = context;
  const [{ here, passage }] = passages;
  const links = passages.flatMap(({ there }, index): ElementContent[] => {
    const other = corpus.document.get(there.document);
    if (!other) return [];
    return [
      ...(index > 0 ? [text('; ')] : []),
      targetLink(`${other.address}#${there.unit}`, context),
      ...(there.endUnit ? [text(`–${there.endUnit}`)] : []),
    ];
  });
  const first = corpus.document.get(passages[0].there.document);
  const facts = [
    ...(first?.date ? [shortDate(first.date.value, site.language)] : []),
    t('reuse.words', { n: passage.words }),
  ];
  return element('li', {}, [
    ...(isAmongUnits
      ? [element('a', { href: `#${here.unit}` }, [text(here.unit)]), text(' ↔ ')]
      : []),
    ...links,
    text(` · ${facts.join(' · ')}`),
    ...besideLink(here.unit, first, context),
    ...(parts.length > 0 && first ? [text(' '), quotation(parts, first, context)] : []),
  ]);
}

/** Where both texts stand side by side, if they do anywhere. */
function besideLink(
  unit: string,
  other: Document | undefined,
  { document, corpus, site, t }: RenderContext,
): ElementContent[] {
  const address = other && comparedPlace(document, unit, other, corpus);
  if (address === undefined) return [];
  return [text(' · '), element('a', { href: site.href(address) }, [text(t('reuse.compare'))])];
}

/** The words of the other text, in its language and direction. Marks are said in words as well. */
function quotation(
  parts: ReturnType<typeof partsOf>,
  { language, dir }: { language: string; dir: string },
  { site, t }: RenderContext,
): Element {
  const isOther = language !== site.language;
  const marked = (tagName: 'ins' | 'del', label: string, words: string) =>
    element(tagName, {}, [
      element('span', { className: ['visually-hidden'], ...(isOther && { lang: site.language }) }, [
        text(`${label}: `),
      ]),
      text(words),
    ]);
  return element(
    'q',
    {
      ...(isOther && { lang: language }),
      ...(dir === directionOf(site.language) ? {} : { dir }),
    },
    parts.map(({ kind, text: words }) => {
      if (kind === 'both') return text(words);
      return kind === 'there'
        ? marked('ins', t('reuse.only-there'), words)
        : marked('del', t('reuse.only-here'), words);
    }),
  );
}

/** What the two kinds of marks say. */
const legend = ({ t }: RenderContext): Element =>
  element('p', { className: ['also-key'] }, [
    element('ins', {}, [text(t('reuse.only-there'))]),
    text(' · '),
    element('del', {}, [text(t('reuse.only-here'))]),
  ]);

const more = (left: number, { site, t }: RenderContext): Element =>
  element('p', {}, [
    element('a', { href: site.href('/reuse/') }, [text(t('reuse.more-places', { n: left }))]),
  ]);
