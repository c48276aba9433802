import { dateAnchor } from '../text/date-anchor.ts';
import { witnessedWorks } from './collation.ts';
import { compareAddress, statedPairs } from './compared.ts';
import { feedPaths } from './feed-paths.ts';
import type { ContentFile } from './files.ts';
import { type Lock, stateOf } from './lock/lock.ts';
import type { Document, Entity, Event, Settings } from './model.ts';

/** Data files by the format that a corpus has to publish for them. */
export const dataFiles: Partial<Record<Settings['formats'][number], readonly string[]>> = {
  json: [
    ...['documents.json', 'entities.json', 'events.json', 'timelinejs.json', 'addresses.json'],
    'citations.json',
  ],
  csv: ['documents.csv', 'links.csv', 'events.csv', 'variants.csv', 'words.csv', 'keyness.csv'],
  jsonl: ['units.jsonl', 'reuse.jsonl'],
  jsonld: ['annotations.jsonld'],
  tei: ['corpus.tei.xml', 'corpus.tei.rng'],
  bibtex: ['citations.bib'],
  ris: ['citations.ris'],
  ics: ['events.ics'],
};

/** Data files that programs could not open if there were no event in them. */
export const needsEvents = /(^|\/)(events\.ics|timelinejs\.json)$/;

/** What the pages beside those of documents and records are made from. */
export interface PageSources {
  files: readonly ContentFile[];
  entities: readonly Entity[];
  events: readonly Event[];
  settings: Settings;
  /** In the order of time. */
  documents?: Document[];
  /** Years and months of the timeline that were published stay, whatever is dated in them now. */
  lock?: Lock;
}

/**
 * Addresses that a corpus has beside those of its documents, records and events: essays and their
 * list, the index of each kind of record, years and months of the timeline, comparisons, data files. Of
 * comparisons those that keepers call for: what rests on shared words comes and goes with the texts.
 */
export function listPages({
  files,
  entities,
  events,
  settings,
  documents = [],
  lock,
}: PageSources): Set<string> {
  const slugs = files.flatMap(({ path }) => /^essays\/([^/.]+)\.[^/]+\.mdx$/.exec(path)?.[1] ?? []);
  const periods = events.flatMap(({ date }) => Object.values(dateAnchor(date.span)));
  const document = new Map(documents.map((one) => [one.id, one]));
  const entity = new Map(entities.map((one) => [one.ref, one]));
  const tables = settings.formats.includes('json') ? witnessedWorks({ documents, entity }) : [];
  return new Set([
    ...(slugs.length > 0 ? ['/essays/'] : []),
    ...slugs.map((slug) => `/essays/${slug}/`),
    ...entities.map(({ kind }) => `/${kind}/`),
    ...periods.map((period) => `/timeline/${period}/`),
    ...(lock ? publishedPeriods(lock).map((period) => `/timeline/${period}/`) : []),
    ...statedPairs({ documents, document, settings, entity }).map(compareAddress),
    ...tables.map(({ work }) => `/data/collation/${work}.json`),
    ...dataPages(settings, events).map((file) => `/data/${file}`),
    '/CITATION.cff',
    ...feedPaths(settings).map(({ path }) => `/${path}`),
  ]);
}

/** Years and months of the timeline that were published and still stand: `2020`, `2020-03`. */
export const publishedPeriods = (lock: Lock): string[] =>
  [...lock.history.keys()].flatMap((address) => {
    const period = /^\/timeline\/(\d{4}(?:-\d{2})?)\/$/.exec(address)?.[1];
    return period !== undefined && stateOf(lock, address)?.state === 'live' ? period : [];
  });

/** Names of the data files of a corpus, and of the one that tells of them where there are any. */
function dataPages({ formats }: Settings, events: readonly Event[]): string[] {
  const files = formats
    .flatMap((format) => dataFiles[format] ?? [])
    .filter((file) => events.length > 0 || !needsEvents.test(file));
  return files.length > 0 ? [...files, 'datapackage.json'] : files;
}
