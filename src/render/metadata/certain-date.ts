import { commonParts } from '../../text/cite/common-parts.ts';
import type { CslDate } from '../../text/cite/csl.ts';

/** The part of a date that is certain, as ISO 8601: of 20 or 21 March 2020 it is `2020-03`; nothing where not even the year is. */
export function certainDate(date: CslDate | undefined): string | undefined {
  if (!date) return undefined;
  const [year, ...rest] = commonParts(date['date-parts']);
  if (year === undefined) return undefined;
  return [`${year}`.padStart(4, '0'), ...rest.map((part) => `${part}`.padStart(2, '0'))].join('-');
}
