import { parseEdtf } from '../../../text/edtf.ts';
import { isFields, type Slide, textAt } from './slide.ts';

/** The date of a slide in EDTF with what had to be left out, or what is wrong with it. */
export type SlideDate = { date: string; remarks: string[] } | { fault: string };

const times = ['hour', 'minute', 'second', 'millisecond', 'time'];

/**
 * When a slide is. What an archive of this kind has written under `edtf` holds as it is; else start and end, as
 * exact as they are written. Times of day are left out, and said.
 */
export function slideDate(fields: Slide['fields']): SlideDate {
  const own = textAt(fields, 'edtf');
  if (own !== '' && parseEdtf(own)) return { date: own, remarks: [] };
  const start = dateAt(fields, 'start_date');
  if ('fault' in start) return start;
  if (start.date === '') return { fault: 'It has no date: TimelineJS states one in “start_date”.' };
  const end = dateAt(fields, 'end_date');
  if ('fault' in end) return end;
  const shown = textAt(fields, 'display_date');
  const remarks = [
    ...start.remarks,
    ...end.remarks,
    ...(shown === ''
      ? []
      : [
          `TimelineJS shows its date as “${shown}”: say so in the date, such as 2020~ or 2020?, if that is meant.`,
        ]),
  ];
  if (end.date === '' || end.date === start.date) return { date: start.date, remarks };
  const date = `${start.date}/${end.date}`;
  if (parseEdtf(date)) return { date, remarks };
  return { fault: `Its end, ${end.date}, lies before its beginning, ${start.date}.` };
}

/** One end of a slide; an empty date when it is not stated. */
function dateAt(fields: Slide['fields'], name: 'start_date' | 'end_date'): SlideDate {
  const value = fields[name];
  if (value === undefined || value === null || value === '') return { date: '', remarks: [] };
  if (!isFields(value)) return { fault: `“${name}” is not an object with year, month and day.` };
  const parts = ['year', 'month', 'day'].map((part) => textAt(value, part));
  const [year = '', month = '', day = ''] = parts;
  if (parts.every((part) => part === '')) return { date: '', remarks: [] };
  if (/^[-−]/.test(year)) {
    return {
      fault: `“${name}” lies before the year 0, which the dates of this archive do not reach: ${year}.`,
    };
  }
  if (!/^\d{1,4}$/.test(year))
    return { fault: `“${name}” has no year of up to four digits: “${year}”.` };
  if (day !== '' && month === '') return { fault: `“${name}” has a day, ${day}, but no month.` };
  const date = [year.padStart(4, '0'), month, day]
    .filter((part) => part !== '')
    .map((part) => part.padStart(2, '0'))
    .join('-');
  if (!parseEdtf(date)) return { fault: `“${name}” is not in the calendar: ${date}.` };
  const time = times.flatMap((part) => textAt(value, part) || []);
  const isMidnight = time.every((part) => /^[0:\s]*$/.test(part));
  return {
    date,
    remarks: isMidnight ? [] : [`The time of “${name}” is left out: ${time.join(':')}.`],
  };
}
