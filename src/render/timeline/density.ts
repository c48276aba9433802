import type { Event } from '../../corpus/model.ts';
import { dateAnchor } from '../../text/date-anchor.ts';
import type { Day } from './days.ts';
import type { Segment, Unit } from './segments.ts';

/**
 * How many events begin in each year, month or day. Those of which less is known are not counted:
 * an event of 2020 began in no month that we know.
 */
export function countStarts(events: Event[], unit: Unit): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { date } of events) {
    const { year, month } = dateAnchor(date.span);
    const day = date.span.precision === 'day' ? (date.span.min ?? date.span.max) : undefined;
    const period = { year, month, day }[unit];
    if (period) counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return counts;
}

/**
 * One path of bars, `height` px for `tallest` events, in a box as many units wide as the segment
 * has days. Bars that hold an event at all are at least 2 px high.
 */
export function barsPath(
  counts: number[],
  edges: Day[],
  { from }: Pick<Segment, 'from'>,
  { tallest, height }: { tallest: number; height: number },
): string {
  return counts
    .map((count, index) => {
      if (count === 0) return '';
      const [start = 0, end = start] = [edges[index], edges[index + 1]];
      const bar = Math.max(2, round((height * count) / tallest));
      return `M${start - from} ${height}v-${bar}h${end - start}v${bar}z`;
    })
    .join('');
}

const round = (value: number) => Math.round(value * 10) / 10;
