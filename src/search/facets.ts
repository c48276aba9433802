import type { Document } from '../corpus/model.ts';

/** What a search can be narrowed by; also the names in the address and in the index. */
export const facetNames = ['year', 'type', 'issuer', 'document'] as const;
export type FacetName = (typeof facetNames)[number];

/** The values of a document for each facet: years in which it may stand, ids of its type and issuer, its own id. */
export function facetsOf(document: Document): Record<FacetName, string[]> {
  const { type, issuer } = document.matter;
  return {
    year: yearsOf(document),
    type: type === undefined ? [] : [type],
    issuer: issuer === undefined ? [] : [issuer],
    document: [document.id],
  };
}

function yearsOf({ date }: Document): string[] {
  if (!date) return [];
  const { min, max } = date.span;
  const first = Number((min ?? max ?? '').slice(0, 4));
  const last = Number((max ?? min ?? '').slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String(first + index).padStart(4, '0'),
  );
}
