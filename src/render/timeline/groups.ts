import type { Event } from '../../corpus/model.ts';
import { dateAnchor } from '../../text/date-anchor.ts';

/** The events of one month; without `month` those of which only the year is known. */
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

/** Events by year and month, in the order of time; those of which only the year is known come first in it. */
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
