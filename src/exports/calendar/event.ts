import { kindName } from '../../corpus/kind-name.ts';
import type { Corpus, Event } from '../../corpus/model.ts';
import { localized, words } from '../../i18n/words.ts';
import { dateWords, shortDate } from '../../text/date-words.ts';
import { plainSpaces } from '../citations/date.ts';
import { eventTitle } from '../event-title.ts';
import { permanentId } from '../permanent-id.ts';
import { calendarDays } from './days.ts';
import { doubtOf, isPlainDays } from './doubt.ts';
import { calendarText } from './line.ts';

/** What the events of one calendar have in common. */
export interface CalendarContext {
  corpus: Corpus;
  language: string;
  /** Time at which the calendar is taken to be written, `20261122T000000Z`. */
  stamp: string;
  /** An address of the archive as it stands outside. */
  whole: (address: string) => string;
}

/** An event as the lines of a `VEVENT`, not folded yet. */
export function calendarEvent(event: Event, context: CalendarContext): string[] {
  const { corpus, language, stamp, whole } = context;
  const url = whole(event.address);
  const places = event.places.map((ref) => corpus.entity.get(ref)?.name ?? ref);
  return [
    'BEGIN:VEVENT',
    `UID:${eventUid(event, corpus)}`,
    `DTSTAMP:${stamp}`,
    ...calendarDays(event.date.span),
    `SUMMARY;LANGUAGE=${language}:${calendarText(summaryOf(event, context))}`,
    `DESCRIPTION;LANGUAGE=${language}:${calendarText(descriptionOf(event, context))}`,
    `CATEGORIES:${calendarText(kindName(event.kind, corpus.settings, language))}`,
    ...(places.length > 0 ? [`LOCATION:${calendarText(places.join(', '))}`] : []),
    // A calendar is read far from the archive: an address without a host would lead nowhere.
    ...(url.startsWith('/') ? [] : [`URL:${url}`]),
    'TRANSP:TRANSPARENT',
    `X-BIENNIEN-ID:${calendarText(event.id)}`,
    'END:VEVENT',
  ];
}

/** An event that was written has an address of its own; a date of documents, that of the first of them and the clock. */
const eventUid = ({ address, clock, documents: [first] }: Event, corpus: Corpus) =>
  clock === undefined
    ? permanentId(address, corpus)
    : permanentId(`/d/${first}/`, corpus, `#${clock}`);

/** The title; of a date of a document which one it is; its date where the marked days do not tell it. */
function summaryOf(event: Event, { corpus, language }: CalendarContext) {
  const named = eventTitle(event, corpus, language);
  return isPlainDays(event.date.span)
    ? named
    : `${named} (${plainSpaces(shortDate(event.date.value, language))})`;
}

/** When it was in words and how sure that is, what is noted of it, and on what it rests; a line each. */
function descriptionOf({ date, note, sources }: Event, { language, whole }: CalendarContext) {
  const t = words(language);
  const doubt = doubtOf(date.span);
  const named = sources.map((source) =>
    typeof source === 'string'
      ? whole(source)
      : `${whole(`/d/${source.document}/`)} (${t('source.line', { line: source.line })})`,
  );
  return [
    t('calendar.date', { date: plainSpaces(dateWords(date.value, language)) }),
    ...(doubt ? [t(doubt)] : []),
    ...(note === undefined ? [] : [localized(note, language)]),
    ...named.map((source) => `${t('event.source')}: ${source}`),
  ].join('\n');
}
