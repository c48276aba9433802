import { daysInMonth } from '../date-bounds.ts';
import { apart, type DatePoint } from '../date-points.ts';
import { monthWords, quarterOf, vagueDates } from './date-stretches.ts';

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
  shape(`(?<named>tháng\\s+)${month}${yearAfter}`),
  shape(`(?<named>tháng\\s+)(?<word>${monthWords})${yearAfter}`),
  shape(`(?<named>quý\\s+)(?<quarter>IV|I{1,3}|[1-4])(?:${yearAfter})?`),
  shape(
    `(?<named>(?<count>\\d{1,2}|ba|sáu|chín)\\s+tháng\\s+(?<half>đầu|cuối)\\s+năm)(?:\\s+${year})?`,
  ),
  shape(`(?<named>nửa\\s+(?<half>đầu|cuối)\\s+năm)(?:\\s+${year})?`),
  shape(`(?<named>năm\\s+)${year}`),
  shape(`(?<named>Tết\\s+Dương\\s+lịch\\s+)(?:năm\\s+)?${year}`),
  shape(`(?<named>Tết(?:\\s+Nguyên\\s+đán)?(?:\\s+\\p{Lu}\\p{L}+\\s+\\p{Lu}\\p{L}+)?\\s+)${year}`),
  shape(`(?<!số\\s+)${month}/${year}`),
  shape(`${named}${day}\\s?[-/.]\\s?${month}`),
  shape(`${day}/${month}`),
  shape(`${day}\\s+tháng\\s+${month}`),
  shape(`(?<named>tháng\\s+)${month}`),
  shape(`(?<named>ngày\\s+(?:(?:mùng|mồng)\\s+)?)${day}`),
  shape(year),
  shape(`(?<number>0?[1-9]|[12]\\d|3[01])(?=\\s?[-–—,;]|\\s+(?:và|đến|tới|hoặc|hay)\\s)`),
];

/** Words before a day and month that make them a date, though no `ngày` names them. */
const dayLead =
  /(?:(?:hôm|sáng|trưa|chiều|tối|đêm)\s+(?:nay|qua|mai|kia)|thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|dịp|lễ|nghỉ|Quốc khánh|kỷ niệm|kể từ|trước|sau|vào|hạn chót|đến hết)\s*,?\s*\(?$|ngày\s*\((?:\d{1,2}\s?[-–]\s?)?$/iu;
/** Words after which a number of four digits is a year. */
const yearLead =
  /(?:(?:Xuân|hè|đông|thu|mùa\s+\p{L}+|Noel|Giáng sinh|Olympic|World Cup|Euro|SEA Games|ASIAD|tầm nhìn|cùng kỳ|Hiến pháp|(?:Bộ )?[Ll]uật\s[^.;:()]{2,80})\s+|[(])$/u;
const yearLeadBeforeStop = /\b(?:từ|đến|tới|trước|sau|trong|hết|đầu|giữa|cuối|kể từ)\s+$/iu;
const stop =
  /^\s*(?:$|[.,;:)…”"]|(?:của|là|đã|được|và|với|về|trở|sẽ|thì|do|khi|cho|tại|ở)(?!\p{L}))/iu;
const notSolar = /^\s*\(?(?:âm\s+lịch|ÂL)(?!\p{L})/iu;
/** What counts shares, after a sign like that of a date: 2/3 số đại biểu. */
const share =
  /^\s*(?:số|tổng|dân|diện tích|đại biểu|thành viên|phiếu|hộ|xã|huyện|tỉnh|thời gian|quãng|chiều|lượng|sức|công|ca|người|điểm|trường|giờ|%)(?!\p{L})/iu;

/** What in a Vietnamese text may be a date or a part of one, in order. */
export function datePoints(text: string): DatePoint[] {
  const points = shapes.flatMap((one) =>
    Array.from(text.matchAll(one), (match) => pointOf(match, text)),
  );
  return apart([...vagueDates(text), ...points]).filter(
    ({ end }) => !notSolar.test(text.slice(end)),
  );
}

function pointOf({ 0: words, index, groups = {} }: RegExpMatchArray, text: string): DatePoint {
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
  return { ...point, isNamed, isSure: isSure(point, isNamed, text) };
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

function isSure(point: Omit<DatePoint, 'isSure' | 'isNamed'>, isNamed: boolean, text: string) {
  const { start, end, day, month, year, number } = point;
  if (number !== undefined || (day !== undefined && month === undefined)) return false;
  if (isNamed || (month !== undefined && year !== undefined)) return true;
  const [before, after] = [text.slice(Math.max(0, start - 90), start), text.slice(end, end + 20)];
  if (day !== undefined) return dayLead.test(before) && !share.test(after);
  if (!year || year < 1900) return false;
  return yearLead.test(before)
    ? stop.test(after)
    : yearLeadBeforeStop.test(before) && stop.test(after);
}
