import type { Event } from '../../corpus/model.ts';
import { dateAnchor } from '../../text/date-anchor.ts';
import { parseEdtf } from '../../text/edtf.ts';

/** The events of one month; without `month` those of which none is known. */
export interface MonthGroup {
  month?: string;
  events: Event[];
}

/** The events of one year. */
export interface YearGroup {
  year: string;
  count: number;
  months: MonthGroup[];
}

/** The events of one day; without `day` those of which only the month is known. */
export interface DayGroup {
  day?: string;
  events: Event[];
}

/** The events of one month by day, in the order of time; those of which only the month is known come first. */
export function groupDays(events: Event[]): DayGroup[] {
  const days = Map.groupBy(events, (event) => startDay(event) ?? '');
  return [...days].sort(byKey).map(([day, ofDay]) => ({ ...(day && { day }), events: ofDay }));
}

/** The day on which an event began, or ended when its beginning is open: YYYY-MM-DD, where it is known. */
export function startDay({ date: { span } }: Pick<Event, 'date'>): string | undefined {
  const end = span.shape === 'interval' && span.values?.find((value) => value !== '..');
  const known = end ? parseEdtf(end) : span;
  return known?.precision === 'day' ? (span.min ?? span.max) : undefined;
}

/** Events by year and month, in the order of time; those of which no month is known come first in it. */
export function groupEvents(events: Event[]): YearGroup[] {
  const years = Map.groupBy(events, ({ date }) => dateAnchor(date.span).year);
  return [...years]
    .sort(byKey)
    .map(([year, ofYear]) => ({ year, count: ofYear.length, months: groupMonths(ofYear) }));
}

function groupMonths(events: Event[]): MonthGroup[] {
  const months = Map.groupBy(events, ({ date }) => dateAnchor(date.span).month ?? '');
  return [...months]
    .sort(byKey)
    .map(([month, ofMonth]) => ({ ...(month && { month }), events: ofMonth }));
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
