import { shortDate } from '../../text/date-words.ts';
import { periodOf } from './days.ts';
import { barHeight, type Picture } from './picture.ts';

/** Width of the box that the bars of an overview are drawn in. */
export const overviewWidth = 1000;

/** How many events begin when, over a whole picture at a glance: one path of bars, in a box 1000 wide and `barHeight` high. */
export function overviewPath({ segments }: Pick<Picture, 'segments'>): string {
  const tallest = Math.max(1, ...segments.flatMap(({ columns }) => columns.map((c) => c.count)));
  const each = overviewWidth / segments.length;
  return segments
    .flatMap(({ columns }, index) =>
      columns.map(({ x, width, count }) => {
        if (count === 0) return '';
        const bar = Math.max(2, round((barHeight * count) / tallest));
        const start = round(each * (index + x / 100));
        return `M${start} ${barHeight}v-${bar}h${round((each * width) / 100)}v${bar}z`;
      }),
    )
    .join('');
}

/** First and last month of a picture in words, as its sliders say them before a part of it is chosen. */
export function overviewEnds(
  { segments }: Pick<Picture, 'segments'>,
  language: string,
): readonly [first: string, last: string] {
  const [from = 0, to = 1] = [segments[0]?.from, segments.at(-1)?.to];
  return [
    shortDate(periodOf(from, 'month'), language),
    shortDate(periodOf(to - 1, 'month'), language),
  ];
}

const round = (value: number) => Math.round(value * 10) / 10;
