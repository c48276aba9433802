import type { Event } from '../../corpus/model.ts';
import { dateAnchor } from '../../text/date-anchor.ts';
import { startDay } from './groups.ts';
import type { Unit } from './segments.ts';

/**
 * How many events begin in each year, month or day. Those of which less is known are not counted:
 * an event of 2020 began in no month that we know.
 */
export function countStarts(events: Event[], unit: Unit): Map<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) {
    const { year, month } = dateAnchor(event.date.span);
    const period = { year, month, day: startDay(event) }[unit];
    if (period) counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return counts;
}

export { barsPath } from './bars-path.ts';
