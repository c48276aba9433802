import type { Event } from '../../corpus/model.ts';
import { dateAnchor } from '../../text/date-anchor.ts';
import { dateBounds } from '../../text/date-bounds.ts';
import { datesListedBy } from './coarse.ts';
import type { Period } from './periods.ts';

/** How many events listed elsewhere may fall into a month. */
export interface MayFall {
  /** The year under which they are listed: `1950`, also where the decade is all that is known. */
  year: string;
  n: number;
}

const known = new WeakMap<readonly Event[], readonly Event[]>();

/**
 * Events that may fall into a month and are not listed on its page, for no month of them or one of several is known:
 * how many of each year under which they are listed. Nothing for a year.
 */
export function mayFallInto(
  { name, unit, events, running }: Pick<Period, 'name' | 'unit' | 'events' | 'running'>,
  all: readonly Event[],
): MayFall[] {
  if (unit !== 'month') return [];
  const here = new Set([...events, ...running]);
  const found = inexact(all).filter((event) => !here.has(event) && mayFall(event, name));
  const years = Map.groupBy(found, ({ date }) => dateAnchor(date.span).year);
  return [...years]
    .map(([year, { length }]) => ({ year, n: length }))
    .sort((a, b) => (a.year < b.year ? -1 : 1));
}

/** Events of which no month is known, or several are possible: every month asks for the same. */
function inexact(events: readonly Event[]): readonly Event[] {
  const found =
    known.get(events) ??
    events.filter(({ date: { span } }) => span.shape === 'one-of' || !dateAnchor(span).month);
  known.set(events, found);
  return found;
}

const mayFall = ({ date: { value, span } }: Event, month: string) =>
  datesListedBy(value, span).some((date) => mayBeIn(date.replace(/[?~%]/g, ''), month));

/** Whether a date may lie in a month; its unknown digits are any, so that `1950-XX-31` lies in no month of 30 days. */
function mayBeIn(date: string, month: string): boolean {
  if (date.includes('..')) {
    const [from, to] = date.split('..').map((end) => end && dateBounds(end));
    return (!from || from.min.slice(0, 7) <= month) && (!to || to.max.slice(0, 7) >= month);
  }
  const [year = '', inYear = 'XX', day = 'XX'] = date.split('-');
  const pattern = new RegExp(`^${`${year}-${inYear}`.replaceAll('X', '\\d')}$`);
  return pattern.test(month) && dateBounds(`${month}-${day}`) !== undefined;
}
