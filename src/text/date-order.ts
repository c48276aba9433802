import type { DateSpan } from './edtf.ts';

/** Order by the earliest day, then by the latest; open and unknown ends come after known ones. */
export function compareSpans(a: DateSpan | undefined, b: DateSpan | undefined): number {
  return compareDays(a?.min, b?.min) || compareDays(a?.max, b?.max);
}

function compareDays(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}
