import type { Span } from './span.ts';

/** Words that may be a date, or a part of one: `ngày 20/3`, `20`, `năm 2021`. */
export interface DatePoint extends Span {
  day?: number;
  month?: number;
  year?: number;
  /** Last month, when several in a row are meant: a quarter. */
  lastMonth?: number;
  /** A number alone, which may be a day or a month of the date it is joined to. */
  number?: number;
  /** EDTF of words that join with nothing: `thế kỷ XX`. */
  value?: string;
  /** Set when the value is told from the date of the text (`hôm qua`), or the calendar is the old one. */
  sort?: 'relative' | 'lunar';
  /** Whether the words are a date without others beside them. */
  isSure: boolean;
  /** Whether a word such as `ngày` or `tháng` names it. */
  isNamed: boolean;
}

/** What the words between two dates make of them; `beside` leaves them two of which one may state the year of both. */
export type Joint = 'range' | 'and' | 'or' | 'beside';

/** Dates of one language: points, what joins them, and the words before a stretch that belong to it. */
export interface DateGrammar {
  points(text: string): DatePoint[];
  joint(between: string): Joint | undefined;
  /** Matches, at the end of what stands before a stretch, its opening words: `từ`, `giai đoạn`. */
  opening: RegExp;
}

/** The finest part that a point names. */
export function finest({ day, month, year, number }: DatePoint) {
  if (day !== undefined) return 'day';
  if (month !== undefined) return 'month';
  if (year !== undefined) return 'year';
  return number === undefined ? undefined : 'number';
}

/** Points in the order of the text, of which none overlaps another: earlier ones in the list win. */
export function apart(points: readonly DatePoint[]): DatePoint[] {
  const kept: DatePoint[] = [];
  for (const one of points) {
    if (kept.every((other) => one.end <= other.start || other.end <= one.start)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
