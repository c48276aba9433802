import type { Span } from '../text/span.ts';
import type { Corpus, Document } from './model.ts';
import type { ReusePassage } from './reuse.ts';
import { whichIsEarlier } from './reuse-direction.ts';
import type { ReusePlace } from './reuse-place.ts';

/** Words that stand in several documents: every place of them. */
export interface ReuseCluster {
  /** In time order, one for each stretch of a document; undated documents last. */
  members: ReusePlace[];
  /**
   * Ids of the documents in which the words are first seen: one; or, where the dates do not tell which of the
   * witnesses of one work is the earliest, those that may be. Empty where the dates do not tell at all.
   */
  firstSeen: string[];
  /** The passages that join the members. */
  passages: ReusePassage[];
}

/**
 * Gather passages whose places overlap by half of the shorter one or more: who shares words with one shares
 * them with all. Clusters of many documents first, then those that come first in time.
 */
export function reuseClusters(
  { documents, document }: Pick<Corpus, 'documents' | 'document'>,
  passages: readonly ReusePassage[],
): ReuseCluster[] {
  const order = new Map(documents.map(({ id }, at) => [id, at]));
  const side = sideMaker(document);
  const sides = passages.flatMap((passage) => [
    side(passage.from, passage),
    side(passage.to, passage),
  ]);
  const parent = sides.map((_side, at) => at);
  for (let at = 0; at < sides.length; at += 2) unite(parent, at, at + 1);
  for (const [x, y] of overlaps(sides)) unite(parent, x, y);
  const groups = Map.groupBy(sides, (_side, at) => root(parent, at));
  return [...groups.values()]
    .map((group) => clusterOf(group, document, order))
    .sort((x, y) => sizeOf(y) - sizeOf(x) || compareFirst(x, y, order));
}

interface Side {
  place: ReusePlace;
  passage: ReusePassage;
  /** In the whole text of the document, its units one after another; UTF-16. */
  span: Span;
}

/** Where each unit of a document begins in its whole text. */
function unitOffsets({ units }: Document): Map<string, number> {
  let before = 0;
  return new Map(
    units.map(({ id, text }) => {
      const start = before;
      before += text.length + 1;
      return [id, start];
    }),
  );
}

/** Makes the sides of passages; what it knows of a document is worked out once. */
function sideMaker(document: ReadonlyMap<string, Document>) {
  const offsets = new Map<string, Map<string, number>>();
  return (place: ReusePlace, passage: ReusePassage): Side => {
    const one = document.get(place.document);
    const own = offsets.get(place.document) ?? (one ? unitOffsets(one) : new Map());
    offsets.set(place.document, own);
    const at = (unit: string) => own.get(unit) ?? 0;
    const start = at(place.unit) + place.start;
    return { place, passage, span: { start, end: at(place.endUnit ?? place.unit) + place.end } };
  };
}

function root(parent: number[], at: number): number {
  let top = at;
  while (parent[top] !== top) {
    parent[top] = parent[parent[top] ?? top] ?? top;
    top = parent[top] ?? top;
  }
  return top;
}

function unite(parent: number[], x: number, y: number): void {
  const [a, b] = [root(parent, x), root(parent, y)];
  parent[Math.max(a, b)] = Math.min(a, b);
}

/** Pairs of sides in one document that overlap by half of the shorter one or more: enough of them to join all. */
function* overlaps(sides: readonly Side[]): Generator<[number, number]> {
  const byDocument = Map.groupBy(sides.keys(), (at) => sides[at]?.place.document);
  for (const own of byDocument.values()) {
    // Words that stand in a hundred documents are a hundred sides in one place: one stands for them.
    const first = new Map<string, number>();
    for (const at of own) {
      const { start, end } = spanOf(sides, at);
      const place = `${start} ${end}`;
      const same = first.get(place);
      if (same === undefined) first.set(place, at);
      else yield [same, at];
    }
    yield* overlapsOfPlaces(sides, [...first.values()]);
  }
}

function* overlapsOfPlaces(
  sides: readonly Side[],
  places: readonly number[],
): Generator<[number, number]> {
  const sorted = places.toSorted((x, y) => spanOf(sides, x).start - spanOf(sides, y).start);
  for (const [index, x] of sorted.entries()) {
    const first = spanOf(sides, x);
    for (let next = index + 1; next < sorted.length; next++) {
      const y = sorted[next] ?? x;
      const second = spanOf(sides, y);
      if (second.start >= first.end) break;
      if (overlapsByHalf(first, second)) yield [x, y];
    }
  }
}

const spanOf = (sides: readonly Side[], at: number): Span =>
  sides[at]?.span ?? { start: 0, end: 0 };

function overlapsByHalf(x: Span, y: Span): boolean {
  const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return shared * 2 >= Math.min(x.end - x.start, y.end - y.start);
}

function clusterOf(
  group: readonly Side[],
  document: ReadonlyMap<string, Document>,
  order: ReadonlyMap<string, number>,
): ReuseCluster {
  const rank = (place: ReusePlace) => order.get(place.document) ?? 0;
  const members = [...Map.groupBy(group, ({ place }) => place.document).values()]
    .flatMap(joinPlaces)
    .sort((x, y) => rank(x.place) - rank(y.place) || x.span.start - y.span.start)
    .map(({ place }) => place);
  const passages = [...new Set(group.map(({ passage }) => passage))];
  return { members, firstSeen: firstSeen(members, document), passages };
}

/** The places of one document, those that overlap made one. */
function joinPlaces(sides: readonly Side[]): Pick<Side, 'place' | 'span'>[] {
  const joined: Pick<Side, 'place' | 'span'>[] = [];
  for (const { place, span } of sides.toSorted((x, y) => x.span.start - y.span.start)) {
    const last = joined.at(-1);
    if (!last || last.span.end <= span.start) joined.push({ place, span });
    else if (span.end > last.span.end) {
      joined[joined.length - 1] = {
        place: unitedPlace(last.place, place),
        span: { start: last.span.start, end: span.end },
      };
    }
  }
  return joined;
}

/** From the beginning of one place to the end of another. */
function unitedPlace({ document, unit, start }: ReusePlace, last: ReusePlace): ReusePlace {
  const endUnit = last.endUnit ?? last.unit;
  return { document, unit, start, ...(endUnit !== unit && { endUnit }), end: last.end };
}

/**
 * The witnesses of one work are one voice, as old as the earliest of them: it is first where one of them is earlier
 * than every document of another work. Of its witnesses those are given than which none is earlier.
 */
function firstSeen(
  members: readonly ReusePlace[],
  document: ReadonlyMap<string, Document>,
): string[] {
  const ids = [...new Set(members.map(({ document }) => document))];
  const all = ids.flatMap((id) => document.get(id) ?? []);
  const works = Map.groupBy(all, ({ id, matter }) => matter.work ?? `/${id}`);
  const first = [...works.values()].find((witnesses) => {
    const others = all.filter((other) => !witnesses.includes(other));
    return witnesses.some((one) => others.every((other) => whichIsEarlier(one, other) === -1));
  });
  const earliest = first?.filter((one) =>
    first.every((other) => whichIsEarlier(other, one) !== -1),
  );
  return earliest?.map(({ id }) => id) ?? [];
}

const sizeOf = ({ members }: ReuseCluster) => new Set(members.map(({ document }) => document)).size;

function compareFirst(
  x: ReuseCluster,
  y: ReuseCluster,
  order: ReadonlyMap<string, number>,
): number {
  const rank = ({ members: [first] }: ReuseCluster) => order.get(first?.document ?? '') ?? 0;
  return rank(x) - rank(y);
}
