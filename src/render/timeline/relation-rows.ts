import { compareSpans } from '../../text/date-order.ts';
import { daysBetween, type Gap } from '../../text/days-between.ts';
import { arcHead, drawArcs } from '../row-arcs.ts';
import { endsOf, thinGraph } from '../thin-graph.ts';
import type { RelatedText } from './related-text.ts';
import type { Relation } from './relations.ts';

/** A row of the axis: a text, or time that is passed over between two. */
export type RelationRow = { text: RelatedText; gap?: never } | { gap: Gap; text?: never };

/** Relations on an axis that runs down the page, ready to be drawn. */
export interface RelationPicture {
  rows: RelationRow[];
  arcs: { relation: Relation; path: string }[];
  /** Tips, one at each row that something leads to. */
  heads: string[];
  /** Those that are drawn and listed, in the order of time. */
  relations: Relation[];
  /** How many there was no room for. */
  left: number;
}

/** Rows beyond which arcs can no longer be followed. */
const mostTexts = 40;
/** Days from which on the axis shows that time was passed over. */
const long = 60;

/** The texts that stand in some relations, one below the other in the order of time, and arcs between them. */
export function drawRelations(all: readonly Relation[]): RelationPicture {
  const edges = all.map((relation) => ({
    ...{ from: relation.from.address, to: relation.to.address },
    relation,
  }));
  const kept = thinGraph(edges, mostTexts);
  const texts = new Map(
    kept.flatMap(({ relation: { from, to } }) => [
      [from.address, from] as const,
      [to.address, to] as const,
    ]),
  );
  const rows = rowsOf(endsOf(kept).flatMap((address) => texts.get(address) ?? []));
  const place = new Map(rows.map(({ text }, index) => [text?.address, index]));
  const lines = linesOf(kept.map(({ relation }) => relation));
  const links = lines.map(({ relation, inside }) => ({
    from: place.get(relation.from.address) ?? 0,
    to: place.get(relation.to.address) ?? 0,
    ...{ inside, relation },
  }));
  return {
    rows,
    arcs: drawArcs(links).map(({ link, path }) => ({ relation: link.relation, path })),
    heads: [...new Set(links.map(({ to }) => to))].map((row) => arcHead(row, 1.8)),
    relations: kept.map(({ relation }) => relation),
    left: all.length - kept.length,
  };
}

/** Texts in the order of time, and between them rows for time that is long and known. */
function rowsOf(texts: RelatedText[]): RelationRow[] {
  const inOrder = texts.sort(
    (a, b) => compareSpans(a.date.span, b.date.span) || (a.address < b.address ? -1 : 1),
  );
  return inOrder.flatMap((text, index): RelationRow[] => {
    const before = inOrder[index - 1];
    const gap = before && daysBetween(before.date.value, text.date.value);
    return gap && isLong(gap) ? [{ gap }, { text }] : [{ text }];
  });
}

const isLong = ({ unit, least }: Gap) => unit !== 'day' || least >= long;

/** Relations of one pair lie inside each other. */
function linesOf(relations: readonly Relation[]) {
  const counts = new Map<string, number>();
  return relations.map((relation) => {
    const pair = `${relation.from.address} ${relation.to.address}`;
    const inside = counts.get(pair) ?? 0;
    counts.set(pair, inside + 1);
    return { relation, inside };
  });
}
