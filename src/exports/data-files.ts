import { witnessedWorks } from '../corpus/collation.ts';
import { feedPaths } from '../corpus/feed-paths.ts';
import type { Corpus, Settings } from '../corpus/model.ts';
import { needsEvents } from '../corpus/pages.ts';
import type { Key } from '../i18n/words.ts';
import { addressesJson } from './addresses.ts';
import { annotationsJsonLd } from './annotations.ts';
import { eventsIcs } from './calendar/events-ics.ts';
import { citationsFile } from './citations/files.ts';
import { collationJson } from './collation-table.ts';
import { bibtexColumns, cslColumns, risColumns } from './columns/citations.ts';
import type { Column } from './columns/column.ts';
import { documentColumns, unitColumns } from './columns/documents.ts';
import { atomColumns, calendarColumns, jsonFeedColumns } from './columns/feeds.ts';
import { addressColumns, annotationColumns, linkColumns } from './columns/links.ts';
import { entityColumns, eventColumns } from './columns/records.ts';
import { teiColumns } from './columns/tei.ts';
import { timelineJsColumns } from './columns/timelinejs.ts';
import { collationColumns, reuseColumns, variantColumns } from './columns/witnesses.ts';
import { keynessColumns, wordColumns } from './columns/words.ts';
import { documentsCsv, documentsJson } from './documents.ts';
import { entitiesJson } from './entities.ts';
import { eventsCsv, eventsJson } from './events.ts';
import { atomFeed } from './feeds/atom.ts';
import { jsonFeed } from './feeds/json-feed.ts';
import { keynessCsv } from './keyness.ts';
import { linksCsv } from './links.ts';
import { reuseJsonl } from './reuse.ts';
import { corpusTei } from './tei/corpus-tei.ts';
import { teiSchema, teiSchemaName } from './tei/schema/tei-schema.ts';
import { timelineJs } from './timelinejs/timelinejs.ts';
import { unitsJsonl } from './units.ts';
import { variantsCsv } from './variants.ts';
import { wordsCsv } from './words.ts';

/** A published file with what it is and what its columns hold. */
export interface DescribedFile {
  /** Path below the root of the site. */
  path: string;
  /** Interface string that says what it holds. */
  about: Key;
  /** Columns of a table, keys of an object, elements of an XML file. */
  columns: readonly Column[];
}

/** A data file of the whole archive. Its path and columns are public: they only grow. */
export interface DataFile extends DescribedFile {
  format: Exclude<Settings['formats'][number], 'markdown' | 'text'>;
  /** Set of a file of rows; `key` are the columns by which a row is known. */
  rows?: { key?: readonly string[]; refersTo?: readonly Reference[] };
  /** What it holds; `base` is the path under which the site stands. */
  render: (corpus: Corpus, base?: string) => string | Uint8Array;
}

/** Every value of a column is one of a column of another table. */
export interface Reference {
  column: string;
  table: string;
  to: string;
}

const toDocument = (column: string): Reference => ({
  ...{ column, table: 'data/documents.csv', to: 'id' },
});

const dataFiles: readonly DataFile[] = [
  {
    ...{ path: 'data/documents.json', format: 'json', about: 'data.documents' },
    ...{ columns: documentColumns, rows: { key: ['id'] }, render: documentsJson },
  },
  {
    ...{ path: 'data/documents.csv', format: 'csv', about: 'data.documents' },
    ...{ columns: documentColumns, rows: { key: ['id'] }, render: documentsCsv },
  },
  {
    ...{ path: 'data/units.jsonl', format: 'jsonl', about: 'data.units', columns: unitColumns },
    rows: { key: ['document', 'unit'], refersTo: [toDocument('document')] },
    render: unitsJsonl,
  },
  {
    ...{ path: 'data/words.csv', format: 'csv', about: 'data.words', columns: wordColumns },
    ...{ rows: { key: ['length', 'word'] }, render: wordsCsv },
  },
  {
    ...{ path: 'data/keyness.csv', format: 'csv', about: 'data.keyness', columns: keynessColumns },
    rows: { key: ['document', 'length', 'word'], refersTo: [toDocument('document')] },
    render: keynessCsv,
  },
  {
    ...{ path: 'data/links.csv', format: 'csv', about: 'data.links', columns: linkColumns },
    ...{ rows: {}, render: linksCsv },
  },
  {
    ...{ path: 'data/entities.json', format: 'json', about: 'data.entities' },
    ...{ columns: entityColumns, rows: { key: ['kind', 'id'] }, render: entitiesJson },
  },
  {
    ...{ path: 'data/events.json', format: 'json', about: 'data.events', columns: eventColumns },
    ...{ rows: { key: ['id'] }, render: eventsJson },
  },
  {
    ...{ path: 'data/events.csv', format: 'csv', about: 'data.events', columns: eventColumns },
    ...{ rows: { key: ['id'] }, render: eventsCsv },
  },
  {
    ...{ path: 'data/events.ics', format: 'ics', about: 'data.calendar' },
    ...{ columns: calendarColumns, render: eventsIcs },
  },
  {
    ...{ path: 'data/timelinejs.json', format: 'json', about: 'data.timelinejs' },
    ...{ columns: timelineJsColumns, render: timelineJs },
  },
  {
    ...{ path: 'data/variants.csv', format: 'csv', about: 'data.variants' },
    columns: variantColumns,
    rows: { refersTo: [toDocument('base'), toDocument('witness')] },
    render: variantsCsv,
  },
  {
    ...{ path: 'data/reuse.jsonl', format: 'jsonl', about: 'data.reuse', columns: reuseColumns },
    ...{ rows: {}, render: (corpus) => reuseJsonl(corpus) },
  },
  {
    ...{ path: 'data/annotations.jsonld', format: 'jsonld', about: 'data.annotations' },
    ...{ columns: annotationColumns, render: annotationsJsonLd },
  },
  {
    ...{ path: 'data/addresses.json', format: 'json', about: 'data.addresses' },
    ...{ columns: addressColumns, rows: { key: ['address'] } },
    render: (corpus) => addressesJson(corpus),
  },
  {
    ...{ path: 'data/corpus.tei.xml', format: 'tei', about: 'data.tei', columns: teiColumns },
    render: corpusTei,
  },
  {
    ...{ path: `data/${teiSchemaName}`, format: 'tei', about: 'data.tei-schema', columns: [] },
    render: teiSchema,
  },
  {
    ...{ path: 'data/citations.bib', format: 'bibtex', about: 'data.citations-bibtex' },
    ...{ columns: bibtexColumns, render: citationsFile('bib') },
  },
  {
    ...{ path: 'data/citations.ris', format: 'ris', about: 'data.citations-ris' },
    ...{ columns: risColumns, render: citationsFile('ris') },
  },
  {
    ...{ path: 'data/citations.json', format: 'json', about: 'data.citations-csl' },
    ...{ columns: cslColumns, rows: { key: ['id'] }, render: citationsFile('json') },
  },
];

/** One table for each work that has several witnesses. */
const collationFiles = (corpus: Corpus): DataFile[] =>
  witnessedWorks(corpus).map((witnessed) => ({
    path: `data/collation/${witnessed.work}.json`,
    ...{ format: 'json', about: 'data.collation', columns: collationColumns },
    render: () => collationJson(witnessed, corpus),
  }));

/** The feeds of every language, which stand where readers look for them. */
const feedFiles = ({ settings }: Corpus): DataFile[] =>
  feedPaths(settings).map(({ path, format, language }) =>
    format === 'atom'
      ? {
          ...{ path, format, about: 'data.feed-atom', columns: atomColumns },
          render: (corpus, base) => atomFeed(corpus, language, base),
        }
      : {
          ...{ path, format, about: 'data.feed-json', columns: jsonFeedColumns },
          render: (corpus, base) => jsonFeed(corpus, language, base),
        },
  );

/** The data files that a corpus publishes, by its `formats`; calendars and timelines without events are not published. */
export const publishedData = (corpus: Corpus): DataFile[] =>
  [...dataFiles, ...collationFiles(corpus), ...feedFiles(corpus)].filter(
    ({ format, path }) =>
      corpus.settings.formats.includes(format) &&
      (corpus.events.length > 0 || !needsEvents.test(path)),
  );
