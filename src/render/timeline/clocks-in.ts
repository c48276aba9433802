import type { Corpus } from '../../corpus/model.ts';
import { dateAnchor } from '../../text/date-anchor.ts';
import { type ClockGroup, clockGroups } from './clocks.ts';

/** Texts whose dates one page shows. */
const most = 12;

/**
 * The texts with several dates that a page shows: of all, or of those with a date in a year or month.
 * Of very many those with most dates; `left` counts the others.
 */
export function clocksIn(corpus: Corpus, period?: string): { groups: ClockGroup[]; left: number } {
  const isIn = ({ rows }: ClockGroup) =>
    rows.some(({ date }) => {
      const { year, month } = dateAnchor(date.span);
      return year === period || month === period;
    });
  const all = clockGroups(corpus).filter((group) => period === undefined || isIn(group));
  const kept = new Set(all.toSorted((a, b) => b.rows.length - a.rows.length).slice(0, most));
  return { groups: all.filter((group) => kept.has(group)), left: all.length - kept.size };
}
