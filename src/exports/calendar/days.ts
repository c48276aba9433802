import type { DateSpan } from '../../text/edtf.ts';

const dayMs = 86_400_000;

/** A civil day as a calendar writes it: `2020-03-20` becomes `20200320`. */
const compact = (day: string) => day.replaceAll('-', '');

/**
 * The days of an event as properties of a calendar: from the first to the last that its date may mean, so that
 * a month or a year takes all of its days. `DTEND` is the day after. Of a stretch with an open end only the
 * day at its other end is marked.
 */
export function calendarDays({ min, max }: DateSpan): string[] {
  const first = min ?? (max as string);
  const last = (min && max) ?? first;
  const begun = Date.parse(first);
  const after = Date.parse(last) + dayMs;
  const start = `DTSTART;VALUE=DATE:${compact(first)}`;
  const end = new Date(after).toISOString().slice(0, 10);
  // The day after the last one of the year 9999 cannot be written.
  if (end.startsWith('+')) return [start, `DURATION:P${(after - begun) / dayMs}D`];
  return [start, `DTEND;VALUE=DATE:${compact(end)}`];
}
