import { dateBounds } from '../../text/date-bounds.ts';
import { dateTimeAttribute, dateWords } from '../../text/date-words.ts';
import type { DateSpan } from '../../text/edtf.ts';
import { isPlainDays } from '../calendar/doubt.ts';
import { plainSpaces } from '../citations/date.ts';

/** A date as TimelineJS writes it; months are counted from 1. */
export interface SlideDate {
  year: number;
  month?: number;
  day?: number;
}

/** When a slide of TimelineJS is. */
export interface SlideDates {
  start_date: SlideDate;
  end_date?: SlideDate;
  /** The date in words, where those that TimelineJS would find are not the whole truth. */
  display_date?: string;
}

/**
 * The date of an event for TimelineJS: a day, month or year as it is; anything else from the first to the last day
 * that it may mean, and in words. Of a stretch with an open end only the day at its other end stands.
 */
export function slideDates({ value, span }: { value: string; span: DateSpan }, language: string) {
  const named = wholePeriod(span);
  const { min, max, uncertain, approximate } = span;
  const first = named ?? min ?? (max as string);
  const hasEnd = named === undefined && min !== undefined && max !== undefined && min !== max;
  const isWhole = (named !== undefined || isPlainDays(span)) && !uncertain && !approximate;
  return {
    start_date: slideDate(first),
    ...(hasEnd && { end_date: slideDate(max) }),
    ...(!isWhole && { display_date: plainSpaces(dateWords(value, language)) }),
  } satisfies SlideDates;
}

/** The day, month or year that a date means from its first to its last day: none of `2020-XX-05`, which is not any day of 2020. */
function wholePeriod(span: DateSpan): string | undefined {
  const named = dateTimeAttribute(span);
  const bounds = named === undefined ? undefined : dateBounds(named);
  return bounds?.min === span.min && bounds?.max === span.max ? named : undefined;
}

/** `2020-03` is year 2020, month 3. */
function slideDate(value: string): SlideDate {
  const [year = 0, month, day] = value.split('-').map(Number);
  return { year, ...(month && { month }), ...(day && { day }) };
}
