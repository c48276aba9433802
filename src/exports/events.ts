import type { Corpus, Event } from '../corpus/model.ts';
import { localized } from '../schema/localized.ts';
import { csv } from './csv.ts';
import { sortedJson } from './json.ts';

/** Columns of `data/events.csv`; several documents or sources in one cell are parted by spaces. */
export const eventColumns = [
  'id',
  'title',
  'date',
  'kind',
  'source',
  'documents',
  'about',
] as const;

/** A source as one word: an address, or `/d/x/capture.txt:12` for a line of a capture. */
const sourceText = (source: Event['sources'][number]) =>
  typeof source === 'string' ? source : `/d/${source.document}/capture.txt:${source.line}`;

/** The events as a table, titles in the first language. */
export const eventsCsv = (corpus: Corpus) =>
  csv(
    eventColumns,
    corpus.events.map((event) => [
      event.id,
      localized(event.title, corpus.settings.languages[0]),
      event.date.value,
      event.kind,
      event.sources.map(sourceText).join(' '),
      event.documents.join(' '),
      event.about.join(' '),
    ]),
  );

/** The events as an array, titles in every language. */
export const eventsJson = (corpus: Corpus) =>
  `${sortedJson(
    corpus.events.map(({ id, title, date, kind, sources, documents, about }) => ({
      id,
      title,
      date: date.value,
      kind,
      source: sources.map(sourceText),
      documents,
      about,
    })),
    1,
  )}\n`;
