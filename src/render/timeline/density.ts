import type { Day } from './days.ts';
import type { Segment } from './segments.ts';

/** How many events begin in each of the columns of a segment. */
export function countIn(days: Day[], edges: Day[]): number[] {
  const counts = edges.slice(1).map(() => 0);
  for (const day of days) {
    const after = edges.findIndex((edge) => edge > day);
    if (after > 0) counts[after - 1] = (counts[after - 1] ?? 0) + 1;
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
