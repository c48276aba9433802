import { daysInMonth } from './date-bounds.ts';

/** A day or a month whose year is not stated. */
interface YearlessDate {
  month: number;
  day?: number | undefined;
}

/**
 * The year in which a day or month lies nearest to a civil day (YYYY-MM-DD): `10/12` seen from
 * 2022-01-05 is of 2021. Nothing for a day that none of the years around has.
 */
export function nearestYear({ month, day }: YearlessDate, near: string): number | undefined {
  const here = Date.parse(near);
  const around = [0, -1, 1].map((step) => Number(near.slice(0, 4)) + step);
  const distance = (year: number) => Math.abs(Date.UTC(year, month - 1, day ?? 15) - here);
  return around
    .filter((year) => (day ?? 1) <= daysInMonth(year, month))
    .sort((a, b) => distance(a) - distance(b))[0];
}
