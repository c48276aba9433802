import type { Corpus } from '../../corpus/model.ts';
import { localized } from '../../i18n/words.ts';
import { foldSpace } from '../../text/fold-space.ts';
import { wholeAddress } from '../address.ts';
import { newestDay } from '../newest-day.ts';
import { type CalendarContext, calendarEvent } from './event.ts';
import { calendarLine, calendarText } from './line.ts';

/**
 * `data/events.ics`: every event as an iCalendar (RFC 5545), in the first language of the archive; titles in
 * all languages stand in `data/events.json`. `DTSTAMP` is the last day of which the lock of addresses tells,
 * at midnight UTC; 1 January 1970 where it tells of none.
 */
export function eventsIcs(corpus: Corpus, base = '/'): string {
  const { settings, lock, events } = corpus;
  const [language] = settings.languages;
  const stamp = `${(newestDay(lock) ?? '1970-01-01').replaceAll('-', '')}T000000Z`;
  const context: CalendarContext = { corpus, language, stamp, whole: wholeAddress(corpus, base) };
  const name = calendarText(foldSpace(localized(settings.title, language)));
  const description = localized(settings.description, language);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Biên Niên//${settings.slug}//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME;LANGUAGE=${language}:${name}`,
    `X-WR-CALNAME:${name}`,
    ...(description ? [`DESCRIPTION;LANGUAGE=${language}:${calendarText(description)}`] : []),
    ...events.flatMap((event) => calendarEvent(event, context)),
    'END:VCALENDAR',
  ];
  return lines.map(calendarLine).join('');
}
