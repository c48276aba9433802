import type { Element, ElementContent, RootContent } from 'hast';
import type { Unit } from '../corpus/model.ts';
import { localized } from '../schema/localized.ts';
import { dateWords } from '../text/date-words.ts';
import { directionOf } from '../text/direction.ts';
import { findQuotes } from '../text/find-quote.ts';
import { withoutAddresses } from '../text/linked-text.ts';
import { sentenceSpan } from '../text/sentence.ts';
import type { RenderContext } from './context.ts';
import { element, text } from './elements.ts';
import { tellApart } from './entity/tell-apart.ts';
import { flowing } from './flowing.ts';
import { type Target, targetOf } from './target-facts.ts';
import { kindOfAddress } from './unit-references.ts';

/**
 * A card for each record, event, document and unit that some rendered content leads to, each once:
 * `data-for` is the very `href` of the links. Lists of citations and of reuse show the words already.
 */
export function previewCards(content: readonly RootContent[], context: RenderContext): Element[] {
  const { corpus, document, site } = context;
  const home = site.href('/');
  const hrefs = new Set<string>();
  const collect = (node: RootContent | ElementContent) => {
    if (node.type !== 'element' || isCitations(node)) return;
    const { href } = node.properties;
    if (node.tagName === 'a' && typeof href === 'string' && !hasClass(node, 'address')) {
      hrefs.add(href);
    }
    node.children.forEach(collect);
  };
  content.forEach(collect);
  const quotes = quotedTargets(context);
  return [...hrefs].flatMap((href) => {
    if (!href.startsWith(home) && !href.startsWith('#')) return [];
    const address = href.startsWith('#') ? href : `/${href.slice(home.length)}`;
    const target = targetOf(address, corpus, document);
    return target ? [card(href, target, quotes.get(address), context)] : [];
  });
}

const isCitations = (node: Element) =>
  node.tagName === 'details' && (hasClass(node, 'cited-in') || hasClass(node, 'also'));
const hasClass = ({ properties }: Element, name: string) =>
  [properties['className']].flat().includes(name);

/** The words that annotations quote where they lead to a unit: the card of the unit shows them if it has them. */
function quotedTargets({ document }: RenderContext): Map<string, string> {
  const quoting = document.annotations.flatMap(({ ref, quote }): [string, string][] =>
    ref?.includes('#') ? [[ref, quote]] : [],
  );
  return new Map(quoting.reverse());
}

function card(
  href: string,
  target: Target,
  quote: string | undefined,
  context: RenderContext,
): Element {
  const { title, facts, words } = shown(target, quote, context);
  return element('div', { dataFor: href }, [
    title,
    ...(facts.length > 0 ? [element('p', {}, flowing(facts.join(' · ')))] : []),
    ...(words ? [words] : []),
  ]);
}

interface Shown {
  title: Element;
  facts: string[];
  words?: Element;
}

function shown(target: Target, quote: string | undefined, context: RenderContext): Shown {
  const { corpus, site, t } = context;
  const [own] = corpus.settings.languages;
  if ('event' in target) {
    const { title, date } = target.event;
    return {
      title: paragraph('b', localized(title, site.language), site.language, context),
      facts: [dateWords(date.value, site.language)],
    };
  }
  if ('entity' in target) {
    const { address, name, type, number, issuer, date, description } = target.entity;
    const kind = kindOfAddress(address);
    const label = localized(corpus.settings.types[type ?? ''], site.language);
    const numbered = [label || (kind && t(`annotation.kind.${kind}`)), number].filter(Boolean);
    const told = localized(description, site.language);
    return {
      title: paragraph('b', name, own, context),
      facts: [
        numbered.join(' '),
        issuer === undefined ? '' : (corpus.entity.get(issuer)?.name ?? issuer),
        date ? dateWords(date.value, site.language) : '',
      ].filter(Boolean),
      ...(told && { words: paragraph('p', sentence(told), site.language, context) }),
    };
  }
  const { document, unit } = target;
  const { type, number } = document.matter;
  const numbered = [localized(corpus.settings.types[type ?? ''], site.language), number];
  return {
    title: paragraph('b', document.title, document.language, context),
    facts: [
      numbered.filter(Boolean).join(' '),
      tellApart(document, corpus, site.language) ?? '',
      document.date ? dateWords(document.date.value, site.language) : '',
      unit?.id ?? '',
    ].filter(Boolean),
    ...(unit && {
      words: paragraph('q', sentenceOf(unit, quote), document.language, context),
    }),
  };
}

/** Words in an element that says their language where it is not that of the page. */
function paragraph(
  tagName: string,
  words: string,
  language: string,
  { site }: RenderContext,
): Element {
  const dir = directionOf(language);
  return element(
    tagName,
    {
      ...(language === site.language ? {} : { lang: language }),
      ...(dir === directionOf(site.language) ? {} : { dir }),
    },
    words.includes('-') || words.includes('/') ? flowing(words) : [text(words)],
  );
}

/** The first sentence of a description, without the addresses in it. */
function sentence(words: string): string {
  const plain = withoutAddresses(words).trim();
  const { start, end, cutEnd } = sentenceSpan(plain, 0, 0);
  return plain.slice(start, end) + (cutEnd ? ' …' : '');
}

/** The sentence of a unit around some words, or its first after the printed number. */
function sentenceOf({ text: words, printed }: Unit, quote: string | undefined): string {
  const [place] = quote === undefined ? [] : findQuotes(words, quote);
  const first = printed === undefined ? 0 : printed.length + 1;
  const { start, end } = place ?? { start: first, end: first };
  const found = sentenceSpan(words, start, end);
  const cutEnd = found.cutEnd ? ' …' : '';
  return `${found.cutStart ? '… ' : ''}${words.slice(found.start, found.end)}${cutEnd}`;
}
