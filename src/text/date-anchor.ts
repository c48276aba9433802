import { type DateSpan, parseEdtf } from './edtf.ts';

/** The year and, where it is known, the month under which an event is listed. */
export interface DateAnchor {
  /** `2020` */
  year: string;
  /** `2020-03` */
  month?: string;
}

/** Where an event is listed: by its beginning, or by its end when the beginning is open. */
export function dateAnchor(span: DateSpan): DateAnchor {
  const day = span.min ?? (span.max as string);
  const year = day.slice(0, 4);
  return monthIsKnown(span) ? { year, month: day.slice(0, 7) } : { year };
}

function monthIsKnown(span: DateSpan): boolean {
  if (span.shape !== 'interval') return span.precision !== 'year';
  const first = span.values?.find((value) => value !== '..') ?? '';
  return parseEdtf(first)?.precision !== 'year';
}
