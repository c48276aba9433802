import { type ContentFile, listFiles } from '../files.ts';
import type { Corpus } from '../model.ts';
import { listPages } from '../pages.ts';
import { recordOf } from '../records.ts';
import type { Lock } from './lock.ts';
import { pageOf, unitOf } from './page-of.ts';
import { type PublishedAddress, publishedAddresses } from './published.ts';
import { movedTo } from './redirects.ts';
import { readSnapshots } from './snapshot.ts';
import { placesOf } from './stands-in.ts';
import { keptWords } from './words-now.ts';

/** The words of units, by address: as they were last published, where that text is kept, and as they stand now. */
export interface UnitWords {
  lost: (address: string) => string | undefined;
  now: (address: string) => string | undefined;
}

/** What was ever published, and what the content would publish as it stands. */
export interface AddressesNow {
  lock: Lock;
  published: ReadonlyMap<string, Pick<PublishedAddress, 'hash' | 'revision'>>;
  /** Pages whose files stand there and could not be read: what they publish nobody can tell. */
  faulty: ReadonlySet<string>;
  /** The words of units; without it they are known by their hashes alone. */
  words?: UnitWords;
}

/** Hold the addresses of a corpus beside its lock. Looks once more into the content folder. */
export function addressesNow(corpus: Corpus): AddressesNow {
  const { lock, documents, entities, events, settings } = corpus;
  const { files } = listFiles(corpus.folder);
  const pages = listPages({ files, entities, events, settings, documents });
  const list = publishedAddresses({ documents, entities, events, pages });
  const published = new Map(list.map((one) => [one.address, one]));
  const standing = files.flatMap(({ path }) => pageOfFile(path) ?? []);
  return {
    ...{ lock, published },
    faulty: new Set(standing.filter((page) => !published.has(page))),
    words: { lost: keptIn(corpus, files), now: standingIn(documents) },
  };
}

/**
 * The words of a unit as they were last published, from the texts that are kept of its document: of one that is gone
 * they may have been left in its folder, or have been taken along to another name.
 */
function keptIn({ lock, documents, gone = [] }: Corpus, files: readonly ContentFile[]) {
  return (address: string): string | undefined => {
    const [page, unit] = [pageOf(address), unitOf(address)];
    const hash = lock.history.get(address)?.findLast(({ state }) => state === 'live')?.hash;
    const own = [...documents, ...gone].find((one) => one.address === page)?.snapshots;
    const now = movedTo(lock, page);
    const heirs = documents.filter((one) => one.address === now || !lock.history.has(one.address));
    return [own ?? leftIn(page, files), ...heirs.map(({ snapshots }) => snapshots)]
      .values()
      .map((snapshots) => keptWords(snapshots, unit, hash))
      .find((words) => words !== undefined);
  };
}

/** Texts that are kept in the folder of a document. */
function leftIn(page: string, files: readonly ContentFile[]) {
  const folder = `documents/${page.slice('/d/'.length)}`;
  const own = files.filter(({ path }) => path.startsWith(folder));
  return readSnapshots(new Map(own.map((file) => [file.path.slice(folder.length), file])))
    .snapshots;
}

function standingIn(documents: Corpus['documents']): UnitWords['now'] {
  let texts: Map<string, string> | undefined;
  return (address) => {
    texts ??= new Map(documents.flatMap((one) => placesOf(one)));
    return texts.get(address);
  };
}

/** The page that a file of the content folder makes. */
function pageOfFile(path: string): string | undefined {
  const [, id] = /^documents\/([^/]+)\/index\.md$/.exec(path) ?? [];
  const record = recordOf(path);
  if (id !== undefined) return `/d/${id}/`;
  return record && `/${record.folder}/${record.id}/`;
}
