import { daysInMonth } from '../date-bounds.ts';
import { apart, type DatePoint } from '../date-points.ts';
import type { Span } from '../span.ts';
import { countedAt } from './counted-nouns.ts';
import {
  dayLead,
  dottedLead,
  dottedStop,
  isListItem,
  listedLead,
  noDayLead,
  share,
  stop,
  yearLead,
  yearLeadBeforeStop,
} from './date-leads.ts';
import { isMonthInWords, monthWords, quarterOf, vagueDates } from './date-stretches.ts';
import { isOrdinal } from './figure-context.ts';
import { lunarDates } from './lunar-dates.ts';
import { relativeDates } from './relative-dates.ts';
import { termDates } from './term-dates.ts';

const day = '(?<day>0?[1-9]|[12]\\d|3[01])';
const month = '(?<month>1[0-2]|0?[1-9])';
const year = '(?<year>(?:1[0-9]|20)\\d\\d)';
const partOfDay = '(?:rạng sáng|sáng sớm|sáng|trưa|chiều|tối|đêm|khuya|hôm)';
const dayWord = `(?:(?:${partOfDay}\\s+)?ngày\\s+(?:(?:mùng|mồng)\\s+)?|${partOfDay}\\s+|(?:mùng|mồng)\\s+)`;
const named = `(?<named>${dayWord})`;
const yearAfter = `(?:\\s*[-/.]\\s*|,?\\s+năm\\s+)${year}`;

const begin = '(?<![\\p{L}\\p{M}\\p{N}]|\\p{N}[/.,:]|\\p{L}[-/])';
const end = '(?![\\p{L}\\p{M}\\p{N}]|[/.,:]\\p{N}|[-/]\\p{Lu}{2})';
const shape = (source: string) => new RegExp(`${begin}${source}${end}`, 'giu');

/** Whole dates and parts of dates, the longer before the shorter. */
const shapes: readonly RegExp[] = [
  shape(`${named}?${day}(?<sign>\\s?[-/.]\\s?)${month}\\k<sign>${year}`),
  shape(`(?<year>(?:1[0-9]|20)\\d\\d)-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])`),
  shape(`${named}?${day}(?:\\s+tháng\\s+|/)${month},?\\s+năm\\s+${year}`),
  shape(`${named}?${day}\\s+tháng\\s+${month}\\s*[-/.]\\s*${year}`),
  shape(`${named}${day}\\s+tháng\\s+${month}`),
  shape(`${named}?${day}\\s+tháng\\s+(?<word>${monthWords})(?:${yearAfter})?`),
  shape(`(?<named>tháng\\s+)${month}${yearAfter}`),
  shape(`(?<named>tháng\\s+)(?<word>${monthWords})(?:${yearAfter})?`),
  shape(`(?<named>quý\\s+)(?<quarter>IV|I{1,3}|[1-4])(?:${yearAfter})?`),
  shape(
    `(?<named>(?<count>\\d{1,2}|ba|sáu|chín)\\s+tháng\\s+(?<half>đầu|cuối)\\s+năm)(?:\\s+${year})?`,
  ),
  shape(`(?<named>nửa\\s+(?<half>đầu|cuối)\\s+năm)(?:\\s+${year})?`),
  shape(`(?<named>năm\\s+)${year}`),
  shape(`(?<named>Tết\\s+Dương\\s+lịch\\s+)(?:năm\\s+)?${year}`),
  shape(
    `(?<named>(?:Tết|Xuân)(?:\\s+Nguyên\\s+đán)?(?:\\s+\\p{Lu}\\p{L}+\\s+\\p{Lu}\\p{L}+)?\\s+)${year}`,
  ),
  shape(`(?<!số\\s+)${month}/${year}`),
  shape(`${named}${day}\\s?[-/.]\\s?${month}(?!\\s+tháng\\s)`),
  shape(`${day}/${month}`),
  shape(`${day}\\s+tháng\\s+${month}`),
  shape(`(?<named>tháng\\s+)${month}`),
  shape(`(?<named>ngày\\s+(?:(?:mùng|mồng)\\s+)?)${day}`),
  shape(`${day}(?<dot>[.-])${month}`),
  shape(year),
  shape(`(?<number>0?[1-9]|[12]\\d|3[01])(?=\\s?[-–—,;]|\\s+(?:và|đến|tới|hoặc|hay)\\s)`),
];

/** The day of the week right before a date belongs to it: `ngày thứ Sáu, 08/3`. */
const weekday =
  /(?<!\p{L})(?:(?:ngày|hôm|rạng sáng|sáng|trưa|chiều|tối|đêm)\s+)?(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?:,\s*|\s+)$/iu;

/**
 * What in a Vietnamese text may be a date or a part of one, in order; `written` is when the text was,
 * `hyphened` whether its days and months have a hyphen between (`26-3`).
 */
export function datePoints(text: string, written?: string, hyphened = false): DatePoint[] {
  const isNumbered = /\d|thế kỷ|tháng/iu.test(text);
  const points = (isNumbered ? shapes : []).flatMap((one) =>
    Array.from(text.matchAll(one))
      .filter((match) => mayBeDate(match, text, hyphened))
      .map((match) => pointOf(match, text, hyphened)),
  );
  return apart([
    ...lunarDates(text),
    ...(isNumbered ? termDates(text) : []),
    ...relativeDates(text, written),
    ...(isNumbered ? vagueDates(text) : []),
    ...points,
  ]);
}

function pointOf(
  { 0: words, index, groups = {} }: RegExpMatchArray,
  text: string,
  hyphened: boolean,
): DatePoint {
  const start = index ?? 0;
  const point = { start, end: start + words.length, ...partsOf(groups) };
  if (point.day !== undefined && point.month !== undefined) {
    // Of a year that is not stated February may have 29 days.
    if (point.day > daysInMonth(point.year ?? 2020, point.month)) {
      // No part of a day that is not in the calendar is a date either.
      return { start, end: point.end, isNamed: false, isSure: false };
    }
  }
  const isNamed = groups.named !== undefined;
  const { dot } = groups;
  const sure =
    dot === undefined
      ? isSure(point, isNamed, text)
      : isSureDotted(point, dot, text) || (hyphened && isSureHyphened(point, dot, text));
  const dayName =
    point.day === undefined ? undefined : weekday.exec(text.slice(Math.max(0, start - 24), start));
  return { ...point, start: start - (dayName?.[0].length ?? 0), isNamed, isSure: sure };
}

/** Whether digits with a point or hyphen may be a day and month: surely, or as the next of a list. */
function mayBeDate(
  { 0: words, index, groups = {} }: RegExpMatchArray,
  text: string,
  hyphened: boolean,
): boolean {
  const span = { start: index ?? 0, end: (index ?? 0) + words.length };
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  if (groups.word !== undefined && groups.year === undefined) {
    const lead = before + words.slice(0, words.toLowerCase().lastIndexOf('tháng'));
    return isMonthInWords(groups.word, lead, text.slice(span.end, span.end + 12));
  }
  if (groups.dot === undefined) return !isShare(groups, text.slice(span.end, span.end + 20));
  if (hyphened && isSureHyphened({ ...span, ...partsOf(groups) }, groups.dot, text)) return true;
  const isNext = listedLead.test(before) && dottedStop.test(text.slice(span.end, span.end + 24));
  return (isNext && !isListItem.test(before)) || isSureDotted(span, groups.dot, text);
}

/** `2/3` of `từ 1/3 đến 2/3 diện tích`: no more than a whole, and followed by what is shared. */
function isShare(groups: Record<string, string | undefined>, after: string): boolean {
  const { named, day, month, year } = groups;
  if (named !== undefined || year !== undefined || day === undefined) return false;
  return Number(day) <= Number(month) && share.test(after);
}

function partsOf(groups: Record<string, string | undefined>): Partial<DatePoint> {
  const number = (name: string) => {
    const written = groups[name];
    return written === undefined ? {} : { [name]: Number(written) };
  };
  return {
    ...number('day'),
    ...number('month'),
    ...number('year'),
    ...number('number'),
    ...quarterOf(groups),
  };
}

/** Whether a day and month with a point or hyphen between, such as 28.3, are no decimal, score or heading. */
function isSureDotted({ start, end }: Span, sign: string, text: string): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 24)];
  if (!dottedStop.test(after) || isListItem.test(before)) return false;
  return (sign === '.' && dottedLead.test(before)) || dayLead.test(before);
}

/**
 * Whether, in a text that writes its days so, 26-3 is a day: not where it counts something (3-4 ngày) or
 * is a score. A range of numbers rises, so that 3-4 is a day only where a phrase ends with it.
 */
function isSureHyphened(point: Span & Partial<DatePoint>, sign: string, text: string): boolean {
  const { start, end, day = 0, month = 0 } = point;
  const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 24)];
  if (sign !== '-' || isListItem.test(before) || noDayLead.test(before)) return false;
  if (isOrdinal(before, '')) return false;
  if (countedAt(text, end + (after.length - after.trimStart().length)) !== undefined) return false;
  return day >= month || dottedStop.test(after);
}

function isSure(point: Omit<DatePoint, 'isSure' | 'isNamed'>, isNamed: boolean, text: string) {
  const { start, end, day, month, year, number } = point;
  if (number !== undefined || (day !== undefined && month === undefined)) return false;
  if (isNamed || (month !== undefined && year !== undefined)) return true;
  const [before, after] = [text.slice(Math.max(0, start - 90), start), text.slice(end, end + 20)];
  if (day !== undefined) {
    if (share.test(after)) return false;
    return dayLead.test(before) || (dottedLead.test(before) && dottedStop.test(after));
  }
  if (!year || year < 1900) return false;
  return yearLead.test(before)
    ? stop.test(after)
    : yearLeadBeforeStop.test(before) && stop.test(after);
}
