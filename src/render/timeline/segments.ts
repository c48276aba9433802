import { type Day, dayAfter, firstDay, periodsBetween } from './days.ts';

/** What the finest columns of a picture are. */
export type Unit = 'year' | 'month' | 'day';

/** A stretch of time that is drawn side by side with others on a wide page, below each other on a narrow one. */
export interface Segment {
  from: Day;
  to: Day;
  /** Periods named above it: one year, three months, ten days. */
  heads: string[];
  /** Width in px that it has at least; marks keep apart at this width. */
  width: number;
}

/** How a picture divides its time. */
export interface Division {
  unit: Unit;
  segments: Segment[];
}

const most = 8;

/** Whole years from one day to another: a segment each, or so many together that there are at most eight. */
export function divideYears(from: Day, to: Day, width = 150): Division {
  const years = periodsBetween(from, to, 'year');
  if (years.length <= most)
    return { unit: 'month', segments: years.map((year) => whole([year], width)) };
  const step = roundStep(years.length / most);
  const first = Math.floor(Number(years[0]) / step) * step;
  const last = Number(years.at(-1));
  const segments: Segment[] = [];
  for (let year = first; year <= last; year += step) {
    const [start, end] = [pad(year), pad(year + step - 1)];
    segments.push({ from: firstDay(start), to: dayAfter(end), heads: [`${start}/${end}`], width });
  }
  return { unit: 'year', segments };
}

/** A year in quarters, its months named. */
export function divideYear(year: string): Division {
  const months = periodsBetween(firstDay(year), dayAfter(year), 'month');
  return { unit: 'month', segments: inThrees(months).map((heads) => whole(heads, 250)) };
}

/** A month in three parts, its days named. */
export function divideMonth(month: string): Division {
  const days = periodsBetween(firstDay(month), dayAfter(month), 'day');
  const parts = [days.slice(0, 10), days.slice(10, 20), days.slice(20)];
  return { unit: 'day', segments: parts.map((heads) => whole(heads, 290)) };
}

/** The columns of a segment: its years, months or days. */
export function columnsOf({ from, to }: Segment, unit: Unit): string[] {
  return periodsBetween(from, to, unit);
}

function whole(heads: string[], width: number): Segment {
  const [first = '', last = first] = [heads[0], heads.at(-1)];
  return { from: firstDay(first), to: dayAfter(last), heads, width };
}

function inThrees(months: string[]): string[][] {
  return [0, 3, 6, 9].map((start) => months.slice(start, start + 3));
}

/** The next of 2, 5, 10, 20, 50, 100 … that is not less. */
function roundStep(least: number): number {
  const ten = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find((step) => step * ten >= least) ?? 10) * ten;
}

const pad = (year: number) => String(year).padStart(4, '0');
