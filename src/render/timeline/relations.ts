import type { Corpus, Link } from '../../corpus/model.ts';
import { citedPage } from '../../text/cite/cited-address.ts';
import { dateAnchor } from '../../text/date-anchor.ts';
import { compareSpans } from '../../text/date-order.ts';
import { isInText, isWitness, type TextLink } from '../entity/mentions.ts';
import { once } from '../once.ts';
import { repeatGraph } from '../reuse/repeat-graph.ts';
import { type RelatedText, textAtPage } from './related-text.ts';
import { quotesOfLinks, quotesOfReuse, type RelationQuote } from './relation-quotes.ts';

/** How one text stands to another, the closest first. */
export const relationKinds = ['implements', 'repeats', 'cites'] as const;
export type RelationKind = (typeof relationKinds)[number];

/** That one dated text carries out, repeats or cites another, and the words that show it. */
export interface Relation {
  kind: RelationKind;
  from: RelatedText;
  to: RelatedText;
  quotes: RelationQuote[];
  /** Set when the keeper of the archive is less than certain of it. */
  certainty?: 'medium' | 'low';
  /** Of words that were found by comparing texts: how many, and where both lie side by side. */
  repeated?: { words: number; address: string };
}

/**
 * Every relation between two dated texts of which the direction is known, in the order of time. That texts
 * share words is told only where their dates say which was first.
 */
export const timelineRelations = once((corpus: Corpus): Relation[] => {
  const stated = statedRelations(corpus);
  const known = new Map(stated.map((one) => [keyOf(one), one]));
  for (const found of foundRelations(corpus)) {
    const before = known.get(keyOf(found));
    if (!before) known.set(keyOf(found), found);
    else if (found.repeated && (before.repeated?.words ?? 0) < found.repeated.words)
      known.set(keyOf(found), { ...before, repeated: found.repeated });
  }
  return [...known.values()].sort(
    (a, b) =>
      compareSpans(a.from.date.span, b.from.date.span) ||
      compareSpans(a.to.date.span, b.to.date.span) ||
      relationKinds.indexOf(a.kind) - relationKinds.indexOf(b.kind),
  );
});

/** The relations of which one text bears a date of a year (`2020`) or month (`2020-03`). */
export const relationsIn = (period: string, corpus: Corpus): readonly Relation[] =>
  relationsByPeriod(corpus).get(period) ?? [];

/** Those of every year and month: each has a page, and an archive may have a hundred thousand relations. */
const relationsByPeriod = once((corpus: Corpus): Map<string, Relation[]> => {
  const byPeriod = new Map<string, Relation[]>();
  for (const relation of timelineRelations(corpus)) {
    const periods = [relation.from, relation.to].flatMap(periodsOf);
    for (const period of new Set(periods)) {
      const own = byPeriod.get(period);
      if (own) own.push(relation);
      else byPeriod.set(period, [relation]);
    }
  }
  return byPeriod;
});

function periodsOf({ date }: RelatedText): string[] {
  const { year, month } = dateAnchor(date.span);
  return [year, month].filter((period) => period !== undefined);
}

const keyOf = ({ kind, from, to }: Relation) => `${kind} ${from.address} ${to.address}`;

type StatedLink = TextLink & { kind: RelationKind };

/** Relations that annotations state, all of one kind between two texts as one. */
function statedRelations(corpus: Corpus): Relation[] {
  const links = corpus.links.filter(
    (link): link is StatedLink => isRelation(link.kind) && isInText(link),
  );
  const relations = links.flatMap((link) => {
    const from = textAtPage(citedPage(link.from), corpus);
    const to = textAtPage(citedPage(link.to), corpus);
    if (!from || !to || from.address === to.address || isOfItself(link, corpus)) return [];
    return [{ kind: link.kind, from, to, link }];
  });
  const byKey = Map.groupBy(relations, (one) => keyOf({ ...one, quotes: [] }));
  return [...byKey.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const certainty = surest(all.map(({ link }) => link.certainty));
    const quotes = quotesOfLinks(
      all.map(({ link }) => link),
      corpus,
    );
    const { kind, from, to } = first;
    return [{ kind, from, to, quotes, ...(certainty && { certainty }) }];
  });
}

const isRelation = (kind: Link['kind']): kind is RelationKind =>
  (relationKinds as readonly string[]).includes(kind);

/** Whether a copy of a work says something of that work. */
function isOfItself({ document, to }: StatedLink, corpus: Corpus): boolean {
  const work = corpus.entity.get(citedPage(to).slice(1, -1));
  return work !== undefined && isWitness(document, work, corpus);
}

/** One link that is certain makes the relation so. */
function surest(all: readonly Link['certainty'][]): Link['certainty'] {
  return (['medium', 'low'] as const).find(
    (level) => !all.includes(undefined) && all.includes(level),
  );
}

/** Relations that comparing texts has found: the later one repeats the earlier. */
function foundRelations(corpus: Corpus): Relation[] {
  const { documents, repeats } = repeatGraph(corpus);
  return repeats.flatMap((repeat): Relation[] => {
    const [source, later] = [documents[repeat.from], documents[repeat.to]];
    const to = source && textAtPage(source.address, corpus);
    const from = later && textAtPage(later.address, corpus);
    if (!repeat.directed || !from || !to || from.address === to.address) return [];
    const { words, address } = repeat;
    const quotes = quotesOfReuse(source, later, corpus);
    return [{ kind: 'repeats', from, to, quotes, repeated: { words, address } }];
  });
}
