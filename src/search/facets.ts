import type { Corpus, Document } from '../corpus/model.ts';

/** What a search can be narrowed by; also the names in the address and in the index. */
export const facetNames = [
  'year',
  'type',
  'issuer',
  'person',
  'place',
  'kind',
  'document',
] as const;
export type FacetName = (typeof facetNames)[number];

/** First and last year that any date of an archive names. */
export interface YearRange {
  first: number;
  last: number;
}

type Dated = Pick<Document, 'date'>;

/** The years between which an archive lies; dates without an end are taken to reach that far. */
export function yearRange(documents: readonly Dated[]): YearRange {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { date } of documents) {
    for (const day of [date?.span.min, date?.span.max]) {
      if (day === undefined) continue;
      first = Math.min(first, yearOf(day));
      last = Math.max(last, yearOf(day));
    }
  }
  return { first, last };
}

/** Ids of the people and places that a document names or states, by the id of the document. */
export type NamedIn = Map<string, { person: Set<string>; place: Set<string> }>;

/** Gather from the links of a corpus which people and places each document has to do with. */
export function namedIn({ links }: Pick<Corpus, 'links'>): NamedIn {
  const named: NamedIn = new Map();
  for (const { from, to } of links) {
    const [, document] = /^\/d\/([^/]+)\//.exec(from) ?? [];
    const [, kind, id] = /^\/(people|places)\/([^/]+)\//.exec(to) ?? [];
    if (document === undefined || id === undefined) continue;
    const known = named.get(document) ?? { person: new Set<string>(), place: new Set<string>() };
    known[kind === 'people' ? 'person' : 'place'].add(id);
    named.set(document, known);
  }
  return named;
}

/**
 * The values of a document for each facet: years in which it may stand, its type and issuer, people and places
 * in it, kinds of its annotations, its own id.
 */
export function facetsOf(
  document: Document,
  { range, named }: { range: YearRange; named: NamedIn },
): Record<FacetName, string[]> {
  const { type } = document.matter;
  const issuer = issuerOf(document);
  const { person, place } = named.get(document.id) ?? {};
  return {
    year: yearsOf(document, range),
    type: type === undefined ? [] : [type],
    issuer: issuer === undefined ? [] : [issuer],
    person: [...(person ?? [])],
    place: [...(place ?? [])],
    kind: [...new Set(document.annotations.map(({ kind }) => kind))],
    document: [document.id],
  };
}

/** Who stands behind a document: its issuer, or the publisher of one that nobody issued. */
export const issuerOf = ({ matter }: Pick<Document, 'matter'>): string | undefined =>
  matter.issuer ?? matter.publisher;

/** The years in which a document may stand, by the date it is ordered by: `2020/..` goes on to the end of the range. */
export function yearsOf({ date }: Dated, range: YearRange): string[] {
  if (!date) return [];
  const { min, max } = date.span;
  const first = min === undefined ? range.first : yearOf(min);
  const last = max === undefined ? range.last : yearOf(max);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    String(first + index).padStart(4, '0'),
  );
}

const yearOf = (day: string) => Number(day.slice(0, 4));
