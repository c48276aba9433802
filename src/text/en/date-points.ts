import { daysInMonth } from '../date-bounds.ts';
import { apart, type DatePoint } from '../date-points.ts';

const names = [
  ...['jan(?:uary|\\.)?', 'feb(?:ruary|\\.)?', 'mar(?:ch|\\.)?', 'apr(?:il|\\.)?', 'may'],
  ...['june?', 'july?', 'aug(?:ust|\\.)?', 'sept?(?:ember|\\.)?', 'oct(?:ober|\\.)?'],
  ...['nov(?:ember|\\.)?', 'dec(?:ember|\\.)?'],
];
const month = `(?<month>${names.join('|')})`;
const day = '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const year = '(?<year>(?:1[0-9]|20)\\d\\d)';

const begin = '(?<![\\p{L}\\p{N}]|\\p{N}[/.,:]|\\p{L}[-/])';
const end = '(?![\\p{L}\\p{N}]|[/.,:]\\p{N}|-\\p{L})';
const shape = (source: string) => new RegExp(`${begin}${source}${end}`, 'giu');

/** Whole dates and parts of dates, the longer before the shorter. */
const shapes: readonly RegExp[] = [
  shape('(?<year>(?:1[0-9]|20)\\d\\d)-(?<number>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])'),
  shape(`(?:the\\s+)?${day}\\s+(?:of\\s+)?${month},?\\s+${year}`),
  shape(`${month}\\s+${day},?\\s+${year}`),
  shape(`(?:the\\s+)?${day}\\s+(?:of\\s+)?${month}`),
  shape(`${month}\\s+${day}`),
  shape(`${month},?\\s+(?:of\\s+)?${year}`),
  shape(
    `(?:Q(?<quarter>[1-4])|the\\s+(?<nth>first|second|third|fourth)\\s+quarter\\s+of)\\s+${year}`,
  ),
  shape(month),
  shape(year),
  shape('(?<number>0?[1-9]|[12]\\d|3[01])(?=\\s?[-–—,]|\\s+(?:and|or|to)\\s)'),
];

const yearLead =
  /\b(?:in|since|until|till|by|from|during|after|before|of|year|early|late|mid)[\s-]+$/iu;
const yearEnd =
  /^\s*(?:$|[.,;:)”"’]|(?:and|to|the|was|were|had|has|in|as|when|at|with|for|on|by)\b)/iu;
const monthLead = /\b(?:in|since|until|during|early|late|mid|by|last|next)[\s-]+$/iu;
const decade = /(?<![\p{L}\p{N}])the\s+(?<decade>(?:1[0-9]|20)\d)0s(?!\p{L})/giu;
const nths = ['first', 'second', 'third', 'fourth'];

/** What in an English text may be a date or a part of one, in order. */
export function datePoints(text: string): DatePoint[] {
  const decades = Array.from(text.matchAll(decade), ({ 0: words, index, groups }) => {
    const span = { start: index, end: index + words.length };
    return { ...span, value: `${groups?.decade}X`, isSure: true, isNamed: true };
  });
  const points = shapes.flatMap((one) =>
    Array.from(text.matchAll(one), (match) => pointOf(match, text)),
  );
  return apart([...decades, ...points]);
}

function pointOf({ 0: words, index, groups = {} }: RegExpMatchArray, text: string): DatePoint {
  const start = index ?? 0;
  const end = start + words.length;
  const parts = partsOf(groups);
  if (parts.day !== undefined && parts.month !== undefined) {
    // No part of a day that is not in the calendar is a date either.
    if (parts.day > daysInMonth(parts.year ?? 2020, parts.month)) {
      return { start, end, isNamed: false, isSure: false };
    }
  }
  const isNamed = parts.month !== undefined;
  const isAlone = isNamed && parts.day === undefined && parts.year === undefined;
  const isSure = isAlone ? monthLead.test(text.slice(0, start)) : isNamed;
  return { start, end, ...parts, isNamed, isSure: isSure || isYear(text, start, end, parts) };
}

function partsOf(groups: Record<string, string | undefined>): Partial<DatePoint> {
  const { day: dayWritten, month: name, year: yearWritten, number, quarter, nth } = groups;
  const isIso = number !== undefined && yearWritten !== undefined;
  const quarterNumber = Number(quarter) || nths.indexOf(nth?.toLowerCase() ?? '') + 1;
  return {
    ...(dayWritten !== undefined && { day: Number(dayWritten) }),
    ...(name !== undefined && { month: monthOf(name) }),
    ...(isIso ? { month: Number(number) } : number !== undefined && { number: Number(number) }),
    ...(quarterNumber > 0 && { month: quarterNumber * 3 - 2, lastMonth: quarterNumber * 3 }),
    ...(yearWritten !== undefined && { year: Number(yearWritten) }),
  };
}

function monthOf(name: string): number {
  return names.findIndex((one) => new RegExp(`^(?:${one})$`, 'i').test(name)) + 1;
}

/** Whether a number of four digits alone is a year: `in 2020`, `since 1954.` */
function isYear(text: string, start: number, end: number, { year: stated }: Partial<DatePoint>) {
  if (stated === undefined || stated < 1500) return false;
  return yearLead.test(text.slice(Math.max(0, start - 12), start)) && yearEnd.test(text.slice(end));
}
