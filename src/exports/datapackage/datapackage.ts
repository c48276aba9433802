import type { Corpus } from '../../corpus/model.ts';
import { type Words, words } from '../../i18n/words.ts';
import { type ArchiveFacts, archiveFacts } from '../archive-facts.ts';
import { type DataFile, publishedData } from '../data-files.ts';
import { sortedJson } from '../json.ts';
import { isText, mediaType } from '../media-type.ts';
import type { FileFacts } from '../published-facts.ts';
import { resourceName, tableSchema } from './schema.ts';

/** Whether a data file stands below the descriptor, which can tell of nothing above it. */
export const isResource = ({ path }: { path: string }): boolean => path.startsWith('data/');

/**
 * `data/datapackage.json`: the data files as a Frictionless Data Package with the profiles of version 1, which
 * version 2 accepts as well. Every file has its path, media type, size and hash; files of rows have the type and
 * meaning of each column. Words are in the first language of the archive. `files` are those that were published.
 */
export function datapackageJson(
  corpus: Corpus,
  { base, files }: { base: string; files: readonly FileFacts[] },
): string {
  const facts = archiveFacts(corpus, base);
  const t = words(facts.language);
  const known = new Map(files.map((file) => [file.path, file]));
  const resources = publishedData(corpus).flatMap((file) => {
    const written = isResource(file) ? known.get(file.path) : undefined;
    return written ? [resourceOf(file, written, { t, paths: new Set(known.keys()) })] : [];
  });
  return `${sortedJson({ ...aboutPackage(facts, corpus), resources }, 1)}\n`;
}

/** What is said of the package as a whole. */
function aboutPackage(facts: ArchiveFacts, { settings }: Corpus) {
  const { title, description, publisher, contact, rights, date, url } = facts;
  const license = rights?.license;
  return {
    profile: 'data-package',
    name: settings.slug,
    title,
    ...(description && { description }),
    ...(url && { homepage: url }),
    ...(date && { version: date, created: `${date}T00:00:00Z` }),
    ...(publisher && {
      contributors: [
        { title: publisher, role: 'publisher', ...(contact?.email && { email: contact.email }) },
      ],
    }),
    ...(license && { licenses: [{ name: license.id, path: license.url }] }),
    ...(rights && { rights: rights.text }),
    ...(contact && { contact: contact.text }),
    languages: settings.languages,
  };
}

function resourceOf(
  file: DataFile,
  { bytes, sha256 }: FileFacts,
  context: { t: Words; paths: ReadonlySet<string> },
) {
  const { path, about, format, rows } = file;
  return {
    name: resourceName(path),
    path: path.replace(/^data\//, ''),
    profile: format === 'csv' ? 'tabular-data-resource' : 'data-resource',
    description: context.t(about),
    format: path.slice(path.lastIndexOf('.') + 1),
    mediatype: mediaType(path),
    ...(isText(path) && { encoding: 'utf-8' }),
    bytes,
    hash: `sha256:${sha256}`,
    ...(rows && { schema: tableSchema(file, context) }),
  };
}
