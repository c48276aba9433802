import type { Corpus, Event } from '../corpus/model.ts';
import { statedIn } from '../corpus/stated-in.ts';
import { localized } from '../schema/localized.ts';
import type { ColumnName } from './columns/column.ts';
import { eventColumns } from './columns/records.ts';
import { tableCsv } from './csv.ts';
import { sortedJson } from './json.ts';

/** A source as one word: an address, or `/d/x/capture.txt:12` for a line of a capture. */
const sourceText = (source: Event['sources'][number]) =>
  typeof source === 'string' ? source : `/d/${source.document}/capture.txt:${source.line}`;

/** Addresses of the units that state the date of a document. */
const statingUnits = (event: Event, corpus: Corpus) =>
  statedIn(event, corpus).map(({ document, said }) => `${document.address}#${said.unit}`);

/** The events as a table, titles in the first language; several documents or sources in one cell are parted by spaces. */
export const eventsCsv = (corpus: Corpus) =>
  tableCsv(
    eventColumns,
    corpus.events.map((event) => ({
      id: event.id,
      title: localized(event.title, corpus.settings.languages[0]),
      date: event.date.value,
      kind: event.kind,
      source: event.sources.map(sourceText).join(' '),
      documents: event.documents.join(' '),
      about: event.about.join(' '),
      note: localized(event.note, corpus.settings.languages[0]),
      people: event.people.join(' '),
      places: event.places.join(' '),
      stated_in: statingUnits(event, corpus).join(' '),
    })),
  );

/** The events as an array, titles in every language. */
export const eventsJson = (corpus: Corpus) =>
  `${sortedJson(
    corpus.events.map((event): Partial<Record<ColumnName<'events'>, unknown>> => {
      const { id, title, date, kind, sources, documents, about, note, people, places } = event;
      return {
        ...{ id, title, kind, documents, about, note, people, places },
        date: date.value,
        source: sources.map(sourceText),
        stated_in: statingUnits(event, corpus),
      };
    }),
    1,
  )}\n`;
