import type { MentionsOverTime } from './mentions-over-time.ts';

/** A bar as percentages of the width of the picture and of the room for bars. */
export interface DrawnBar {
  x: string;
  width: string;
  /** From the top of the picture. */
  y: string;
  height: string;
  middle: string;
  /** Where the figure above it stands. */
  figureY: string;
}

/** Heights in per cent: figures and bars above the axis, marks and years below it. */
const top = 16;
/** Where the axis lies. */
export const axisY = 76;
/** Few periods do not make bars into blocks. */
const widest = 3;
/** So near to each other, in per cent of the width, words at the axis would touch. */
const near = 10;
/** More bars than this have no room for figures. */
const mostFigures = 24;

/** Where the bars of a chart stand, in the order of its bars. */
export function drawBars({ bars, periods }: MentionsOverTime): DrawnBar[] {
  const step = 100 / periods.length;
  const width = Math.min(step * 0.8, widest);
  const tallest = Math.max(...bars.map(({ count }) => count));
  return bars.map(({ place, count }) => {
    const height = Math.max(2, ((axisY - top) * count) / tallest);
    return {
      x: percent((place + 0.5) * step - width / 2),
      width: percent(width),
      y: percent(axisY - height),
      height: percent(height),
      middle: percent((place + 0.5) * step),
      figureY: percent(axisY - height - 3),
    };
  });
}

/** Whether there is room for a figure above each bar. */
export const hasFigures = ({ bars }: MentionsOverTime): boolean => bars.length <= mostFigures;

/** The years at the axis: where each begins, with its number where there is room for it. */
export function drawYears({ periods }: MentionsOverTime): { x: string; year: string }[] {
  const step = 100 / periods.length;
  const years: { at: number; year: string }[] = [];
  for (const [index, period] of periods.entries()) {
    const begins = index === 0 || period.length === 4 || period.endsWith('-01');
    if (!begins) continue;
    const at = index * step;
    const last = years.at(-1);
    // A first year of which only the end is there gives way to the next, which is whole.
    if (last && at - last.at < near && last.at === 0 && period.length > 4) years.pop();
    const left = years.at(-1);
    if (at > 100 - near / 2 || (left && at - left.at < near)) continue;
    years.push({ at, year: period.slice(0, 4) });
  }
  return years.map(({ at, year }) => ({ x: percent(at), year }));
}

/** Middle of a period along the axis. */
export const middleOf = (place: number, { periods }: MentionsOverTime): string =>
  percent(((place + 0.5) * 100) / periods.length);

const percent = (value: number) => `${Math.round(value * 100) / 100}%`;
