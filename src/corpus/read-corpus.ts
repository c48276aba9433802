import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EntityKind } from '../schema/entity.ts';
import { entityKinds } from '../schema/entity.ts';
import { compareSpans } from '../text/date-order.ts';
import { collator } from '../text/sort.ts';
import type { ReferenceContext } from './address-problem.ts';
import { captureLines } from './capture-lines.ts';
import { siglumProblems } from './compare-problems.ts';
import { type ReadDocument, readDocument } from './document.ts';
import { readEssays } from './essays.ts';
import { collectEvents } from './events.ts';
import { faultyPages } from './faulty-pages.ts';
import { type ContentFile, listFiles } from './files.ts';
import { checkIds, type NamedFile } from './ids.ts';
import { readImportedReuse } from './imported-reuse.ts';
import {
  annotationLinks,
  collectBacklinks,
  eventLinks,
  frontMatterLinks,
  noteLinks,
  recordLinks,
} from './links.ts';
import { compareAddresses, knownPages, readLockFile } from './lock/check-addresses.ts';
import { takeGoneDocuments } from './lock/gone-documents.ts';
import { type Lock, lockFile } from './lock/lock.ts';
import { findMentions, mentionRules } from './mentions.ts';
import type { Corpus, Document, Entity, Event, Link, Settings } from './model.ts';
import { listPages } from './pages.ts';
import { storedReusePath } from './passim/stored.ts';
import type { Problem } from './problem.ts';
import {
  type Placed,
  type ReadEntity,
  type ReadEvent,
  readEntity,
  readEvent,
  recordOf,
} from './records.ts';
import {
  checkAnnotationRefs,
  checkCompared,
  checkEntityRecord,
  checkEvents,
  checkFrontMatter,
} from './references.ts';
import { readSettings } from './settings.ts';
import { strayFiles } from './stray-files.ts';
import { textLinks } from './text-links.ts';

/** What reading takes besides the folder. */
export interface ReadOptions {
  /** Languages that the interface speaks. */
  interfaceLanguages: readonly string[];
  /** Told how many documents are read, now and then. */
  onProgress?: (read: number, total: number) => void;
}

/** The corpus of a folder and everything that is wrong with it. There is no corpus without settings. */
export interface ReadResult {
  corpus?: Corpus;
  problems: Problem[];
}

/**
 * Read a content folder whole: parse, number units, account for captures, anchor annotations,
 * resolve links. Never throws for what a keeper wrote: that comes back as problems, all at once.
 */
export function readCorpus(folder: string, options: ReadOptions): ReadResult {
  const root = resolve(folder);
  if (!existsSync(root) || !statSync(root).isDirectory()) return { problems: [noFolder(folder)] };
  const { files, problems } = listFiles(root);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const {
    settings,
    lineOf,
    problems: settingsProblems,
  } = readSettings(byPath.get('corpus.yaml'), options.interfaceLanguages);
  problems.push(...settingsProblems);
  if (!settings) return { problems };
  problems.push(...strayFiles(files));

  const { lock, problems: lockProblems } = readLockFile(byPath.get(lockFile));
  problems.push(...lockProblems);
  const records = readRecords(files);
  const documents = readDocuments(files, settings, { ...options, lock });
  problems.push(...records.problems, ...documents.problems);
  const { read, gone } = documents;
  return resolveCorpus({ root, files, settings, lineOf, lock, records, read, gone, problems });
}

interface Parts {
  root: string;
  files: ContentFile[];
  settings: Settings;
  /** Line of a setting in `corpus.yaml`. */
  lineOf: Placed['lineOf'];
  lock: Lock;
  records: { entities: ReadEntity[]; events: ReadEvent[] };
  read: ReadDocument[];
  gone: NonNullable<Corpus['gone']>;
  problems: Problem[];
}

/** Join what was read: order, links in both directions, references that lead nowhere. */
function resolveCorpus(parts: Parts): ReadResult {
  const { root, files, settings, lineOf, lock, records, read, gone, problems } = parts;
  const documents = read.flatMap(({ document }) => document ?? []).sort(byDate);
  const document = new Map(documents.map((one) => [one.id, one]));
  const entities = sortEntities(
    records.entities.map(({ entity }) => entity),
    settings,
  );
  const entity = new Map(entities.map((one) => [one.ref, one]));
  const events = collectEvents(records.events, documents, entity);
  const context: ReferenceContext = {
    ...{ settings, entity, document, lock },
    events: new Set(events.filter((event) => event.file !== undefined).map((event) => event.id)),
    pages: listPages({ files, entities, events, settings, documents, lock }),
    faulty: faultyPages(files, [...documents, ...gone, ...entities, ...events]),
    captureLines: captureLines(files),
  };
  problems.push(...repeatedEvents(events));
  problems.push(...checkCompared({ file: 'corpus.yaml', lineOf }, context));
  problems.push(...siglumProblems(read));
  for (const one of read) {
    if (!one.document) continue;
    const annotationFile = `documents/${one.document.id}/annotations.yaml`;
    problems.push(
      ...checkFrontMatter(one.document, { file: one.document.file, lineOf: one.lineOf }, context),
      ...checkAnnotationRefs(one.document, annotationFile, context),
    );
  }
  problems.push(...records.entities.flatMap((one) => checkEntityRecord(one, context)));
  problems.push(...checkEvents(records.events, context));

  const links: Link[] = [];
  const rules = mentionRules(entities, settings);
  const named = new Set<string>();
  // A form that two records share is one fault of the records, however many texts hold it.
  const isFirstOfName = ({ rule, message }: Problem) => {
    const isFirst = rule !== 'ambiguous-name' || !named.has(message);
    named.add(message);
    return isFirst;
  };
  for (const one of documents) {
    const written = textLinks(one, context);
    const stated = [...annotationLinks(one), ...written.links];
    const mentioned = findMentions(one, rules, stated);
    problems.push(...written.problems, ...mentioned.problems.filter(isFirstOfName));
    links.push(...frontMatterLinks(one), ...stated, ...noteLinks(one), ...mentioned.links);
  }
  links.push(...entities.flatMap(recordLinks), ...events.flatMap(eventLinks));
  const { essays, links: essayLinks, problems: essayProblems } = readEssays(files, context);
  links.push(...essayLinks);
  problems.push(...essayProblems);
  const written = events.filter((event) => event.file !== undefined);
  const recordsDigest = hash(JSON.stringify([settings, entities, written, essays.length > 0]));
  // Where a document could not be read, what was imported of it is no fault of its own.
  const isWhole = read.every((one) => one.document !== undefined);
  const imported = readImportedReuse(
    isWhole ? files.find(({ path }) => path === storedReusePath) : undefined,
    { document },
  );
  problems.push(...imported.problems);
  const addresses = compareAddresses(lock, {
    ...{ documents, gone, entities, events, pages: context.pages, faulty: context.faulty },
  });
  problems.push(...addresses.problems);
  const corpus: Corpus = {
    folder: root,
    settings,
    documents,
    document,
    entities,
    entity,
    events,
    links,
    backlinks: collectBacklinks(links),
    essays,
    ...{ lock, gone },
    fresh: addresses.added,
    ...(imported.passages.length > 0 && { importedReuse: imported.passages }),
    recordsDigest,
    digest: hash(
      JSON.stringify([
        recordsDigest,
        documents.map((one) => one.digest),
        essayDigest(files),
        imported.text,
      ]),
    ),
  };
  return { corpus, problems };
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Essays are read by the page builder itself; their sizes and names tell that the set has changed. */
const essayDigest = (files: readonly ContentFile[]) =>
  files.filter(({ path }) => path.startsWith('essays/')).map(({ path, size }) => `${path} ${size}`);

const byDate = (a: Document, b: Document) =>
  compareSpans(a.date?.span, b.date?.span) || (a.id < b.id ? -1 : 1);

function sortEntities(entities: Entity[], settings: Settings): Entity[] {
  const compare = collator(settings.languages[0]);
  const rank = (kind: EntityKind) => entityKinds.indexOf(kind);
  return entities.sort(
    (a, b) => rank(a.kind) - rank(b.kind) || compare(a.sort, b.sort) || (a.id < b.id ? -1 : 1),
  );
}

function readRecords(files: ContentFile[]) {
  const entities: ReadEntity[] = [];
  const events: ReadEvent[] = [];
  const problems: Problem[] = [];
  const named = new Map<string, NamedFile[]>();
  for (const file of files) {
    const found = recordOf(file.path);
    if (!found) continue;
    const { folder, id } = found;
    named.set(folder, [...(named.get(folder) ?? []), { id, file: file.path }]);
    const result = folder === 'events' ? readEvent(file, id) : readEntity(file, folder, id);
    problems.push(...result.problems);
    if (!result.read) continue;
    if ('record' in result.read) events.push(result.read);
    else entities.push(result.read);
  }
  for (const list of named.values()) problems.push(...checkIds(list));
  return { entities, events, problems };
}

function readDocuments(
  files: ContentFile[],
  settings: Settings,
  { onProgress, lock }: ReadOptions & { lock: Lock },
) {
  const folders = new Map<string, Map<string, ContentFile>>();
  for (const file of files) {
    const [, id, path] = /^documents\/([^/]+)\/(.+)$/.exec(file.path) ?? [];
    if (id === undefined || path === undefined) continue;
    const folder = folders.get(id);
    if (folder) folder.set(path, file);
    else folders.set(id, new Map([[path, file]]));
  }
  const problems = checkIds([...folders.keys()].map((id) => ({ id, file: `documents/${id}` })));
  const gone = takeGoneDocuments(folders, lock);
  const known = knownPages(lock);
  const read: ReadDocument[] = [];
  for (const [id, own] of folders) {
    const one = readDocument({ id, files: own, settings, ...known(`/d/${id}/`) });
    read.push(one);
    problems.push(...one.problems);
    if (read.length % 100 === 0) onProgress?.(read.length, folders.size);
  }
  onProgress?.(read.length, folders.size);
  return { read, gone: gone.documents, problems: [...problems, ...gone.problems] };
}

/** A derived event may not share its id with one that a keeper wrote. */
function repeatedEvents(events: readonly Event[]): Problem[] {
  const written = new Map(events.flatMap((event) => (event.file ? [[event.id, event.file]] : [])));
  return events
    .filter((event) => event.file === undefined && written.has(event.id))
    .map((event) => ({
      rule: 'duplicate-id',
      file: written.get(event.id) ?? '',
      line: 1,
      message: `The id “${event.id}” is taken by the date “${event.clock}” of a document.`,
      fix: 'Give the event another file name, or leave the event to the front matter.',
    }));
}

const noFolder = (folder: string): Problem => ({
  rule: 'missing-settings',
  file: 'corpus.yaml',
  line: 1,
  message: `There is no content folder “${folder}”.`,
  fix: 'Name an existing folder with --content.',
});
