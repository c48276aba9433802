import type { CivilDate } from '../date-parts.ts';
import type { DateVoice } from '../date-phrase.ts';

/** Keeps the words of one date on one line; what qualifies the whole may stand on the line before. */
const joint = '\u00a0';

/** Dates in Vietnamese prose: `ngày 20/3/2020`, `khoảng 25/5/2025`, `từ 20 đến 21/3/2020`. */
export const vietnameseDates: DateVoice = {
  date: (date, next) => {
    if (date.day !== undefined) return numbers(date, next);
    if (date.month === undefined) return `năm${joint}${date.year}`;
    return `tháng${joint}${date.year === next?.year ? date.month : numbers(date)}`;
  },
  alone: (text, { day }) => (day === undefined ? text : `ngày${joint}${text}`),
  within: (text) => `trong${joint}${text}`,
  among: (start, end) => `trong${joint}khoảng${joint}từ${joint}${start} đến${joint}${end}`,
  decade: (year) => `thập${joint}niên${joint}${year}`,
  uncertain: (text) => `có${joint}thể ${text}`,
  approximate: (text) => `khoảng${joint}${text}`,
  between: (start, end) => `từ${joint}${start} đến${joint}${end}`,
  since: (text) => `từ${joint}${text} về${joint}sau`,
  until: (text) => `từ${joint}${text} trở${joint}về${joint}trước`,
  list: (texts, join) => listed(texts, join === 'or' ? 'hoặc' : 'và'),
};

/** Dates in Vietnamese lists: `20/3/2020`, `3/2020`, `20–21/3/2020`, `từ 4/3/2026`. */
export const shortVietnameseDates: DateVoice = {
  ...vietnameseDates,
  // 3–5/2020 would read as days: months keep their year.
  date: (date, next) => numbers(date, date.day === undefined ? undefined : next),
  alone: (text) => text,
  within: (text) => text,
  among: (start, end, unit) =>
    `${unit === 'day' ? `một${joint}ngày ` : ''}giữa${joint}${start} và${joint}${end}`,
  between: (start, end) =>
    /\s/.test(start + end) ? `${start}${joint}– ${end}` : `${start}–${end}`,
  since: (text) => `từ${joint}${text}`,
  until: (text) => `đến${joint}${text}`,
};

/** `20/3/2020`, without the month and year that `next` repeats. */
function numbers({ year, month, day }: CivilDate, next?: CivilDate): string {
  const isSameYear = year === next?.year;
  const isSameMonth = isSameYear && month === next.month;
  return [day, isSameMonth ? undefined : month, isSameYear ? undefined : year]
    .filter((number) => number !== undefined)
    .join('/');
}

function listed(texts: string[], word: string): string {
  const first = texts.slice(0, -1).join(', ');
  return `${first} ${word}${joint}${texts.at(-1) ?? ''}`;
}
