import type { DateGrammar } from '../date-points.ts';
import { joinDates } from '../join-dates.ts';
import type { DateHabits, FoundDate } from '../language-rules.ts';
import { datePoints } from './date-points.ts';
import { sameDays } from './same-days.ts';

const time = String.raw`(?:\d{1,2}\s*(?:giờ|h)(?:\s*\d{1,2}(?:\s*phút)?)?,?\s+)?`;
const until = '(?:\\s?[-–—]\\s?|,?\\s+(?:cho\\s+)?(?:đến|tới)\\s+(?:hết\\s+|cuối\\s+)?)';
const range = new RegExp(`^${until}$`, 'iu');
/** From one time of day to another: the dates are named by themselves. */
const clocked = new RegExp(`^${until}${time}$`, 'iu');

const grammar: Omit<DateGrammar, 'points'> = {
  joint: (between) => {
    if (range.test(between)) return 'range';
    if (clocked.test(between)) return 'beside';
    if (/^\s*(?:,|,?\s+và|;)\s+$/u.test(between)) return 'and';
    return /^\s+(?:hoặc|hay)\s+$/u.test(between) ? 'or' : undefined;
  },
  opening: new RegExp(
    `(?<!\\p{L})(?:(?:kể\\s+)?từ\\s+${time}|(?:giai\\s+đoạn|nhiệm\\s+kỳ|thời\\s+kỳ|niên\\s+kh[óo][áa]|năm\\s+học|kh[óo][áa])\\s+)$`,
    'iu',
  ),
};

/**
 * Find dates in a Vietnamese text: `ngày 20/3/2020`, `sáng 10.12`, `tháng 3 năm 2020`, `quý I/2021`,
 * `từ ngày 1 đến ngày 15/4/2020`, `giai đoạn 2021 - 2025`. A year that is missing is the one nearest to
 * `near`; `hôm qua` and `năm nay` are told from `written`, `cùng ngày` from the day before it. Days
 * of the old calendar have no value.
 * Times, shares, printed numbers and document numbers are no dates.
 */
export function findDates(
  text: string,
  near?: string,
  written?: string,
  { hyphened, day }: DateHabits = {},
): FoundDate[] {
  if (!mayHoldDates.test(text)) return [];
  const points = (one: string) => datePoints(one, written, hyphened);
  return sameDays(text, joinDates({ ...grammar, points }, text, near), day);
}

/** Whether texts write their days and months with a hyphen: `9-4-2020`, `sáng 9-4`; a range such as `ngày 12-13/5` is none. */
export function writesHyphens(texts: readonly string[]): boolean {
  return texts.some((text) => hyphen.test(text));
}

const hyphen =
  /(?<![\p{L}\p{N}./-])(?:(?:0?[1-9]|[12]\d|3[01])-(?:1[0-2]|0?[1-9])-(?:19|20)\d\d(?!\d)|(?:ngày|sáng|trưa|chiều|tối|đêm)\s+(?:(?:[12]\d|3[01])-(?:1[0-2]|0?[1-9])|0?[1-9]-0?[1-9](?=[.,;)]|$))(?![\p{L}\p{N}]|[-/.]\p{N}|\s?[-–]\s?\p{N}|\s+tháng))/iu;

/** What every date of the language holds, so that most texts are done with at once. */
const mayHoldDates =
  /\d|thế kỷ|rằm|mùng|mồng|cùng ngày|tháng\s+(?:giêng|chạp|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:hôm|sáng|trưa|chiều|tối|đêm|ngày|tháng|năm|sang)\s+(?:nay|qua|kia|mai|trước|này|tới|ngoái|năm)/iu;
