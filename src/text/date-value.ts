import { type DatePoint, finest, type Joint } from './date-points.ts';
import { parseEdtf } from './edtf.ts';
import { nearestYear } from './nearest-year.ts';

/** The EDTF of points joined to one date, and whether its year had to be inferred. */
export interface DateValue {
  value?: string;
  inferred: boolean;
  sort?: 'relative' | 'lunar';
}

/**
 * Put points that belong together into EDTF: parts that one leaves out are those of the next
 * (`20–21/3/2020`), a year that all leave out is the one nearest to `near`. Nothing for days that
 * are not in the calendar and stretches that end before they begin.
 */
export function dateValue(
  points: readonly DatePoint[],
  joint: Joint | undefined,
  near?: string,
): DateValue | undefined {
  const whole = filled(points);
  const [first, last] = [whole[0], whole.at(-1)];
  if (!first || !last) return undefined;
  if (first.sort === 'lunar') return { inferred: false, sort: 'lunar' };
  if (first.value !== undefined) {
    const { value, sort } = first;
    return { value, inferred: sort !== undefined, ...(sort && { sort }) };
  }
  const stated = last.year ?? first.year;
  const { month, day } = last;
  if (stated === undefined && !isRealDay({ month, day })) return undefined;
  const inferred = stated === undefined;
  const year =
    stated ?? (near === undefined || !month ? undefined : nearestYear({ month, day }, near));
  if (year === undefined) return near === undefined ? { inferred } : undefined;
  // From December to January the year turns, if the first date does not state its own.
  const turns = joint === 'range' && points[0]?.year === undefined;
  const dated = whole.map((one) => ({ year, ...one }));
  const value = turns ? joined(turned(dated), joint) : joined(dated, joint);
  return value !== undefined && parseEdtf(value) ? { value, inferred } : undefined;
}

/** Every point with the parts that it takes from the next, or the last from the one before. */
function filled(points: readonly DatePoint[]): DatePoint[] {
  const unit = points.map(finest).find((one) => one === 'day' || one === 'month');
  const named = points.map((one) => asPart(one, unit));
  const back = named.toReversed();
  for (const [index, one] of back.entries()) back[index] = { ...pick(back[index - 1]), ...one };
  back.reverse();
  return back.map((one, index) => ({ ...pick(index > 0 ? back[index - 1] : undefined), ...one }));
}

function asPart(point: DatePoint, unit: 'day' | 'month' | undefined): DatePoint {
  const { number, ...rest } = point;
  return number === undefined ? point : { ...rest, [unit ?? 'day']: number };
}

function pick(point: DatePoint | undefined): { month?: number; year?: number } {
  if (!point) return {};
  const { day, month, year } = point;
  return {
    ...(day !== undefined && month !== undefined && { month }),
    ...(year !== undefined && month !== undefined && { year }),
  };
}

/** A stretch that would end before it begins, begun a year before. */
function turned<Point extends DatePoint & { year: number }>(points: Point[]): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || single(first) <= single(last)) return points;
  return [{ ...first, year: first.year - 1 }, ...points.slice(1)];
}

function joined(points: (DatePoint & { year: number })[], joint: Joint | undefined) {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return undefined;
  if (joint === 'range') {
    return `${single(first)}/${single(last, true)}`;
  }
  if (first.lastMonth !== undefined) return `${single(first)}/${single(last, true)}`;
  if (points.length === 1) return single(first);
  const all = points.map((one) => single(one)).join(',');
  return joint === 'or' ? `[${all}]` : `{${all}}`;
}

const two = (number: number) => `${number}`.padStart(2, '0');

function single({ year, month, day, lastMonth }: DatePoint & { year: number }, isLast = false) {
  const named = isLast ? (lastMonth ?? month) : month;
  return [`${year}`, ...[named, day].flatMap((part) => (part === undefined ? [] : two(part)))].join(
    '-',
  );
}

/** Whether a day is in the calendar of some year. */
function isRealDay({ month, day }: { month?: number | undefined; day?: number | undefined }) {
  return day === undefined || month === undefined || parseEdtf(`2020-${two(month)}-${two(day)}`);
}
