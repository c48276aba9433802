/** A civil day as a number: days since 1 January 1970, without clock or time zone. */
export type Day = number;

const length = 86_400_000;

/** The day of a date written YYYY-MM-DD. */
export function dayNumber(date: string): Day {
  return Date.parse(`${date}T00:00:00Z`) / length;
}

/** A day written YYYY-MM-DD. */
export function isoDay(day: Day): string {
  return new Date(day * length).toISOString().slice(0, 10);
}

/** First day of a period written `2020`, `2020-03` or `2020-03-20`. */
export function firstDay(period: string): Day {
  return dayNumber(`${period}-01-01`.slice(0, 10));
}

/** First day after a period written `2020`, `2020-03` or `2020-03-20`. */
export function dayAfter(period: string): Day {
  const [year = 1970, month, day] = period.split('-').map(Number);
  if (day !== undefined) return dayNumber(period) + 1;
  // Day 0 plus months carries over the end of a year, as the calendar does.
  const next = new Date(firstDay(period) * length);
  if (month === undefined) next.setUTCFullYear(year + 1);
  else next.setUTCMonth(month);
  return next.getTime() / length;
}

/** The year (`2020`) or month (`2020-03`) that a day lies in. */
export function periodOf(day: Day, unit: 'year' | 'month' | 'day'): string {
  return isoDay(day).slice(0, { year: 4, month: 7, day: 10 }[unit]);
}

/** All years, months or days from one day up to another, the latter excluded. */
export function periodsBetween(from: Day, to: Day, unit: 'year' | 'month' | 'day'): string[] {
  const periods: string[] = [];
  for (let day = from; day < to; ) {
    const period = periodOf(day, unit);
    periods.push(period);
    day = dayAfter(period);
  }
  return periods;
}
