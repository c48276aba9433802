import type { Document } from '../../corpus/model.ts';
import { dateAnchor } from '../../text/date-anchor.ts';
import type { DateSpan } from '../../text/edtf.ts';
import { rangeOf } from './range-of.ts';

/**
 * The time from the first to the last of some documents as EDTF, by month where the month is known:
 * `2020-03/2022-11`. The documents stand in the order of time; nothing when none is dated.
 */
export function monthsOf(documents: readonly Pick<Document, 'date'>[]): string | undefined {
  const dates = documents.flatMap(({ date }) => date?.span ?? []);
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return undefined;
  const [from, to] = [periodOf(first), periodOf(last)];
  // A year and a month of it are no stretch of time: the year says as much.
  if (to.startsWith(from)) return from;
  return from.startsWith(to) ? to : rangeOf(from, to);
}

function periodOf(span: DateSpan): string {
  const { year, month } = dateAnchor(span);
  return month ?? year;
}
