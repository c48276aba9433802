import { type DateSpan, parseEdtf } from './edtf.ts';

/** How long it is from one date to another, as far as both are known. */
export interface Gap {
  /** Days where both dates are known to the day, else months or years, which are then about so many. */
  unit: 'day' | 'month' | 'year';
  least: number;
  /** Left out when the later date has no end, or the earlier one no beginning: at least so many. */
  most?: number;
  /** Each number of days that it may be, where those are two or three: `[4, 5]`. */
  either?: number[];
  /** Whether it is about so many: a date is marked `~`, or known to the month or year only. */
  about: boolean;
  /** Whether a date is marked `?`. */
  uncertain: boolean;
}

/** About so many days says nothing of less than a week, about so many months or years nothing of one. */
const leastAbout = { day: 7, month: 2, year: 2 };
const mostEither = 3;
const dayLength = 86_400_000;

/**
 * The time from one EDTF date to another, of which the second must not lie before the first. Nothing
 * where it might, where either is no date, or where they are known too coarsely to say.
 */
export function daysBetween(from: string, to: string): Gap | undefined {
  const [start, end] = [parseEdtf(from), parseEdtf(to)];
  if (!start?.max || !end?.min) return undefined;
  const unit = [start.precision, end.precision].reduce((a, b) => (rank(a) > rank(b) ? a : b));
  const least = steps(start.max, end.min, unit);
  const most = start.min && end.max ? steps(start.min, end.max, unit) : undefined;
  const about = unit !== 'day' || start.approximate || end.approximate;
  const either = unit === 'day' && !about ? eachNumber(from, start, to, end) : undefined;
  if (least < 0 || (about && least < leastAbout[unit])) return undefined;
  return {
    ...{ unit, least, about },
    uncertain: start.uncertain || end.uncertain,
    ...(most !== undefined && { most }),
    ...(either && { either }),
  };
}

const rank = (unit: Gap['unit']) => ['day', 'month', 'year'].indexOf(unit);

/** Days, or months or years as the calendar counts them, from one civil day to another. */
function steps(from: string, to: string, unit: Gap['unit']): number {
  if (unit === 'day') return (Date.parse(to) - Date.parse(from)) / dayLength;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return unit === 'year' ? years : years * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}

/** Every number of days between two dates of which at least one is one of several days; nothing when there are many. */
function eachNumber(from: string, start: DateSpan, to: string, end: DateSpan) {
  const [starts, ends] = [daysOf(from, start), daysOf(to, end)];
  const all = starts.flatMap((day) => ends.map((other) => steps(day, other, 'day')));
  const numbers = [...new Set(all)].sort((a, b) => a - b);
  return numbers.length > 1 && numbers.length <= mostEither ? numbers : undefined;
}

/** The days that a date may be: itself, or the members of `[…]`; none for stretches and several days together. */
function daysOf(value: string, { shape, values = [value] }: DateSpan): string[] {
  if (shape !== 'single' && shape !== 'one-of') return [];
  const days = values.map((one) => one.replace(/[?~%]/g, ''));
  return days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day)) ? days : [];
}
