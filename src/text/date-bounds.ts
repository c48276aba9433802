/** First and last civil day (YYYY-MM-DD) that a single date may mean, and how fine it is. */
export interface DateBounds {
  min: string;
  max: string;
  precision: 'day' | 'month' | 'year';
}

const shape = /^(\d[\dX]{3})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/;

/**
 * The bounds of `2020`, `2020-03`, `2020-03-20` or one of these with X for unknown digits;
 * nothing when no such day is in the calendar. A year needs at least its first digit.
 */
export function dateBounds(date: string): DateBounds | undefined {
  const [, year, month = 'XX', day = 'XX'] = shape.exec(date) ?? [];
  if (year === undefined) return undefined;
  const [years, months, days] = [numbers(year), numbers(month), numbers(day)];
  const min = firstDay(years, months, days);
  const max = firstDay(years.reverse(), months.reverse(), days.reverse());
  return min && max ? { min, max, precision: precisionOf(date) } : undefined;
}

/** How many days a month (1 to 12) of a year has; 0 for a month that is none. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Every number a pattern may stand for, in rising order. */
function numbers(pattern: string): number[] {
  if (!pattern.includes('X')) return [Number(pattern)];
  return Array.from({ length: 10 }, (_, digit) => pattern.replace('X', `${digit}`)).flatMap(
    numbers,
  );
}

function firstDay(years: number[], months: number[], days: number[]): string | undefined {
  for (const year of years) {
    for (const month of months) {
      const day = days.find((day) => day > 0 && day <= daysInMonth(year, month));
      if (day && year > 0) return civil(year, month, day);
    }
  }
  return undefined;
}

/** A civil date as YYYY-MM-DD. */
function civil(year: number, month: number, day: number): string {
  return [`${year}`.padStart(4, '0'), `${month}`.padStart(2, '0'), `${day}`.padStart(2, '0')].join(
    '-',
  );
}

/** The finest part that is wholly known. */
function precisionOf(date: string): DateBounds['precision'] {
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return 'day';
  return /^\d{4}-\d\d/.test(date) ? 'month' : 'year';
}
