import { dateAnchor } from '../text/date-anchor.ts';
import type { ContentFile } from './files.ts';
import type { Entity, Event, Settings } from './model.ts';

/** Data files by the format that a corpus has to publish for them. */
export const dataFiles: Partial<Record<Settings['formats'][number], readonly string[]>> = {
  json: ['documents.json', 'entities.json', 'events.json'],
  csv: ['documents.csv', 'links.csv', 'events.csv'],
  jsonl: ['units.jsonl'],
  jsonld: ['annotations.jsonld'],
};

/** What the pages beside those of documents and records are made from. */
export interface PageSources {
  files: readonly ContentFile[];
  entities: readonly Entity[];
  events: readonly Event[];
  settings: Settings;
}

/**
 * Addresses that a corpus has beside those of its documents, records and events: essays and their
 * list, the index of each kind of record, years and months of the timeline, data files.
 */
export function listPages({ files, entities, events, settings }: PageSources): Set<string> {
  const slugs = files.flatMap(({ path }) => /^essays\/([^/.]+)\.[^/]+\.mdx$/.exec(path)?.[1] ?? []);
  const periods = events.flatMap(({ date }) => Object.values(dateAnchor(date.span)));
  return new Set([
    ...(slugs.length > 0 ? ['/essays/'] : []),
    ...slugs.map((slug) => `/essays/${slug}/`),
    ...entities.map(({ kind }) => `/${kind}/`),
    ...periods.map((period) => `/timeline/${period}/`),
    ...settings.formats.flatMap((format) => dataFiles[format] ?? []).map((file) => `/data/${file}`),
  ]);
}
