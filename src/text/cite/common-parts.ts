import type { CslDateParts } from './csl.ts';

/** What the first and the last of some dates have in common: of 20 and 21 March 2020 the year and the month. */
export function commonParts(dates: readonly CslDateParts[]): number[] {
  const [first = [], last = first] = dates;
  const end = first.findIndex((part, index) => part !== last[index]);
  return end < 0 ? [...first] : first.slice(0, end);
}
