import type { DatePoint } from '../date-points.ts';

const partOfDay = '(?:rạng\\s+sáng|sáng\\s+sớm|sáng|trưa|chiều|tối|đêm)';
/** Words for a day, a month or a year, and how many of them it lies from that of the text. */
const shapes: readonly (readonly [unit: 'day' | 'month' | 'year', step: number, RegExp])[] = (
  [
    ['day', -2, `(?:${partOfDay}\\s+)?hôm\\s+kia`],
    ['day', -1, `(?:${partOfDay}\\s+)?hôm\\s+qua|${partOfDay}\\s+qua`],
    ['day', 0, `(?:${partOfDay}\\s+)?hôm\\s+nay|${partOfDay}\\s+nay`],
    ['day', 1, `(?:${partOfDay}\\s+)?ngày\\s+mai|${partOfDay}\\s+mai`],
    ['month', -1, 'tháng\\s+trước'],
    ['month', 0, 'tháng\\s+này'],
    ['month', 1, 'tháng\\s+tới'],
    ['year', -1, 'năm\\s+ngoái|cùng\\s+kỳ\\s+năm\\s+trước'],
    ['year', 0, 'năm\\s+nay'],
    ['year', 1, 'sang\\s+năm|năm\\s+tới'],
  ] as const
).map(([unit, step, source]) => [
  unit,
  step,
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${source})(?![\\p{L}\\p{M}\\p{N}])`, 'giu'),
]);

/** Before such words, those with which they mean a stretch of time: 5 năm nay, những tháng tới. */
const stretch =
  /(?:\d|(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|chục|vài|mấy|nhiều|những|các|suốt|bao))\s+$/iu;
/** After them, words with which they mean something else: tháng trước đó, chiều qua lại. */
const other = /^\s+(?:đó|đây|lại|đi|đời|sau|hậu|những)(?!\p{L})/iu;
/** What all of them end in, so that most texts are done with at once. */
const mayBeRelative =
  /(?:hôm|sáng|trưa|chiều|tối|đêm|ngày|tháng|năm|sang)\s+(?:nay|qua|kia|mai|trước|này|tới|ngoái|năm)/iu;
const unitLength = { day: 10, month: 7, year: 4 };

/**
 * Days, months and years that are told from when a text was written (`hôm nay`, `chiều qua`, `năm
 * ngoái`), as far as that is known to the day, month or year: YYYY-MM-DD, YYYY-MM or YYYY.
 */
export function relativeDates(text: string, written: string | undefined): DatePoint[] {
  if (written === undefined || !mayBeRelative.test(text)) return [];
  return shapes.flatMap(([unit, step, shape]) => {
    if (written.length < unitLength[unit]) return [];
    return Array.from(text.matchAll(shape)).flatMap(({ 0: words, index }): DatePoint[] => {
      const end = index + words.length;
      if (stretch.test(text.slice(Math.max(0, index - 12), index)) || other.test(text.slice(end)))
        return [];
      const start = end - words.replace(/^cùng\s+kỳ\s+/iu, '').length;
      const value = moved(written, unit, step);
      return [{ start, end, value, sort: 'relative', isSure: true, isNamed: true }];
    });
  });
}

/** The day, month or year so many steps from that of a date. */
function moved(written: string, unit: 'day' | 'month' | 'year', step: number): string {
  const [year = 0, month = 1, day = 1] = written.split('-').map(Number);
  const date = {
    day: () => Date.UTC(year, month - 1, day + step),
    month: () => Date.UTC(year, month - 1 + step),
    year: () => Date.UTC(year + step, 0),
  }[unit]();
  return new Date(date).toISOString().slice(0, unitLength[unit]);
}
