import { parseEdtf } from './edtf.ts';

/** A day, a month (no `day`) or a year (neither). */
export interface CivilDate {
  year: number;
  month?: number;
  day?: number;
}

/** One date of an EDTF value. */
export interface DatePart {
  /** The date as far as it is known: `2020-03-XX` is a month. */
  date: CivilDate;
  /** Set when digits are unknown, and not simply a whole month or year: the first and last it may be. */
  range?: [CivilDate, CivilDate];
  /** Whether digits are unknown. */
  vague: boolean;
  uncertain: boolean;
  approximate: boolean;
}

/** One date, or a stretch between two of which one may be open. */
export type DateMember = { part: DatePart } | { start?: DatePart; end?: DatePart };

/** An EDTF value taken apart: its dates and stretches, and what joins them. */
export interface DateParts {
  members: DateMember[];
  join: 'or' | 'and';
}

/** Take an EDTF value apart for putting it into words; nothing when it is no date. */
export function dateParts(value: string): DateParts | undefined {
  const span = parseEdtf(value);
  if (!span) return undefined;
  const { shape, values = [value] } = span;
  const members = shape === 'interval' ? [stretch(values)] : values.map(member);
  return { members, join: shape === 'all-of' ? 'and' : 'or' };
}

function member(text: string): DateMember {
  if (text.includes('..')) return stretch(text.split('..'));
  const part = partOf(text);
  return part ? { part } : {};
}

function stretch([from = '', to = '']: string[]): DateMember {
  const [start, end] = [partOf(from), partOf(to)];
  return { ...(start && { start }), ...(end && { end }) };
}

function partOf(text: string): DatePart | undefined {
  const span = parseEdtf(text);
  if (!span?.min || !span.max) return undefined;
  const digits = text.replace(/[?~%]/g, '');
  const [from, to] = [civilDate(span.min), civilDate(span.max)];
  const { uncertain, approximate } = span;
  const marks = { vague: digits.includes('X'), uncertain, approximate };
  // 2020-XX and 2020-XX-XX are a year of which no more is known; 2020-XX-05 is not.
  const bare = digits.replace(/(-XX)+$/, '');
  if (!bare.includes('X')) return { date: civilDate(bare), ...marks };
  const range: [CivilDate, CivilDate] = digits.includes('-')
    ? [from, to]
    : [{ year: from.year }, { year: to.year }];
  return { date: { year: from.year }, range, ...marks };
}

/** The numbers of a date written YYYY, YYYY-MM or YYYY-MM-DD. */
function civilDate(text: string): CivilDate {
  const [year = 0, month, day] = text.split('-').map(Number);
  return { year, ...(month && { month }), ...(day && { day }) };
}
