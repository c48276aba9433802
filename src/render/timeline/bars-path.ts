import type { Day } from './days.ts';

/**
 * One path of bars, `height` px for `tallest` events, in a box as many units wide as the segment
 * has days. Bars that hold an event at all are at least 2 px high.
 */
export function barsPath(
  counts: number[],
  edges: Day[],
  { from }: { from: Day },
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
