import type { Document } from '../../corpus/model.ts';

/** The years in which a document may stand, by the date it is ordered by. */
export function yearsOf({ date }: Pick<Document, 'date'>): string[] {
  if (!date) return [];
  const { min, max } = date.span;
  const first = Number((min ?? max ?? '').slice(0, 4));
  const last = Number((max ?? min ?? '').slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String(first + index).padStart(4, '0'),
  );
}

/** Who stands behind a document: its issuer, or the publisher of one that nobody issued. */
export const issuerOf = ({ matter }: Document): string | undefined =>
  matter.issuer ?? matter.publisher;
