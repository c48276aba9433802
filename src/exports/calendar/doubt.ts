import type { Key } from '../../i18n/words.ts';
import type { DateSpan } from '../../text/edtf.ts';

/** What has to be said of an event because the days that a calendar marks say it not, or say too much. */
export type Doubt = Extract<Key, `calendar.${string}`>;

/** What the marked days of a date leave unsaid; nothing where they are just the days that are meant. */
export function doubtOf(span: DateSpan): Doubt | undefined {
  const { min, max, precision, shape, openStart, openEnd } = span;
  if (openEnd) return 'calendar.open-end';
  if (openStart) return 'calendar.open-start';
  if (shape === 'all-of') return 'calendar.all-of';
  const isStretch = shape === 'interval' && precision === 'day';
  return min === max || isStretch ? undefined : 'calendar.span';
}

/** Whether the marked days are all that is to be said of a date. */
export const isPlainDays = (span: DateSpan): boolean =>
  doubtOf(span) === undefined && !span.uncertain && !span.approximate;
