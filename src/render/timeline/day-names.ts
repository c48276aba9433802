import { firstDay, periodsBetween } from './days.ts';
import { percent } from './place.ts';
import type { Segment } from './segments.ts';

/** The number of a day and where its middle lies in a segment, from 0 to 100. */
export interface DayName {
  day: number;
  x: number;
}

/**
 * Days to be named when a picture of months is drawn so wide that they fit: every fifth first, then the others.
 * Beginnings of months are not among them, for there stand the names of the months.
 */
export function dayNames(segment: Pick<Segment, 'from' | 'to'>): {
  fifths: DayName[];
  others: DayName[];
} {
  const names = periodsBetween(segment.from, segment.to, 'day')
    .map((date) => ({
      day: Number(date.slice(8)),
      x: Math.round(percent(firstDay(date) + 0.5, segment) * 100) / 100,
    }))
    .filter(({ day }) => day > 1);
  const isFifth = ({ day }: DayName) => day % 5 === 0 && day < 30;
  return { fifths: names.filter(isFifth), others: names.filter((name) => !isFifth(name)) };
}
