import type { Document } from '../corpus/model.ts';

/** What a search can be narrowed by; also the names in the address and in the index. */
export const facetNames = ['year', 'type', 'issuer', 'document'] as const;
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

/** The values of a document for each facet: years in which it may stand, its type and issuer, its own id. */
export function facetsOf(document: Document, range: YearRange): Record<FacetName, string[]> {
  const { type } = document.matter;
  const issuer = issuerOf(document);
  return {
    year: yearsOf(document, range),
    type: type === undefined ? [] : [type],
    issuer: issuer === undefined ? [] : [issuer],
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
