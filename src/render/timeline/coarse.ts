import type { Event } from '../../corpus/model.ts';
import type { DateSpan } from '../../text/edtf.ts';
import type { MonthGroup } from './groups.ts';

/** The part of time that is known of a date without a month, the finest first. */
const parts = ['year', 'decade', 'century', 'millennium'] as const;
export type CoarsePart = (typeof parts)[number];

/** Events of which no more is known than the year, the decade or the like in which they began. */
export interface CoarseGroup {
  part: CoarsePart;
  events: Event[];
}

/** Events of one year that no month lists, by what is known of them; those of which the year is known come first. */
export function groupCoarse(events: readonly Event[]): CoarseGroup[] {
  const groups = Map.groupBy(events, coarsePart);
  return parts.flatMap((part) => {
    const found = groups.get(part);
    return found ? [{ part, events: found }] : [];
  });
}

/** Events that stand below one heading: those of a month, or those of which only a `part` is known. */
export interface HeadedList {
  /** Where on a page the heading stands. */
  id: string;
  month?: string;
  part?: CoarsePart;
  events: Event[];
}

/** The lists of one year: one for each month, and for events of no month one for each part that is known of them. */
export function headedLists(year: string, months: readonly MonthGroup[]): HeadedList[] {
  return months.flatMap(({ month, events }): HeadedList[] =>
    month
      ? [{ id: `m${month}`, month, events }]
      : groupCoarse(events).map((group) => ({ ...group, id: coarseId(year, group.part) })),
  );
}

/** Where on a page the events of a year stand of which so much is known. */
export const coarseId = (year: string, part: CoarsePart): string =>
  `y${year}-${part === 'year' ? 'whole' : part}`;

/** What is known of the beginning of an event, or of its end when its beginning is open: of `195X-03` the decade; of several dates, of the least known. */
function coarsePart({ date: { value, span } }: Pick<Event, 'date'>): CoarsePart {
  const unknown = datesListedBy(value, span).map(unknownDigits);
  return parts[Math.max(...unknown)] ?? 'year';
}

/** How many digits of a year, counted from its end, the first unknown one leaves open. */
function unknownDigits(date: string): number {
  const year = date.replace(/[?~%]/g, '').slice(0, 4);
  return year.includes('X') ? year.length - year.indexOf('X') : 0;
}

/** The dates by which an event is listed: its own, the known end of a stretch, its beginning before its end, or each of several. */
export function datesListedBy(value: string, { shape, values = [] }: DateSpan): readonly string[] {
  if (shape === 'single') return [value];
  if (shape !== 'interval') return values;
  return values.filter((end) => end !== '..').slice(0, 1);
}
