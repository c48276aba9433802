import type { Event } from '../../corpus/model.ts';
import { datable } from './dates.ts';
import { eventId } from './ids.ts';
import { inLanguages } from './localized.ts';
import type { TeiContext } from './pointers.ts';
import { sourceBibl } from './sources.ts';
import { element, group, text } from './xml.ts';

/** The events that keepers wrote, with what they concern and on what they rest. Dates of documents stand in their headers. */
export const eventList = (context: TeiContext): string =>
  group(
    'listEvent',
    {},
    context.corpus.events
      .filter(({ file }) => file !== undefined)
      .map((event) => eventElement(event, context)),
  );

function eventElement(event: Event, context: TeiContext): string {
  const { corpus, pointer } = context;
  const { id, title, date, note, kind, places, people, about, documents, sources } = event;
  const concerned = [
    ...places.map((ref) => ['place', ref]),
    ...people.map((ref) => ['person', ref]),
    ...about.map((ref) => ['about', ref]),
    ...documents.map((one) => ['document', `/d/${one}/`]),
  ] as const;
  return group('event', { 'xml:id': eventId(id), ...datable(date.value, date.span) }, [
    ...inLanguages('label', title, corpus),
    element('note', { type: 'kind' }, text(kind)),
    element('note', { type: 'edtf' }, text(date.value)),
    ...inLanguages('note', note, corpus),
    ...concerned.map(([type = '', ref = '']) => element('ptr', { type, target: pointer(ref) })),
    ...sources.map((source) => sourceBibl(source, context)),
  ]);
}
