import { listFiles } from '../files.ts';
import type { Corpus } from '../model.ts';
import { listPages } from '../pages.ts';
import { recordOf } from '../records.ts';
import type { Lock } from './lock.ts';
import { type PublishedAddress, publishedAddresses } from './published.ts';

/** What was ever published, and what the content would publish as it stands. */
export interface AddressesNow {
  lock: Lock;
  published: ReadonlyMap<string, Pick<PublishedAddress, 'hash' | 'revision'>>;
  /** Pages whose files stand there and could not be read: what they publish nobody can tell. */
  faulty: ReadonlySet<string>;
}

/** Hold the addresses of a corpus beside its lock. Looks once more into the content folder. */
export function addressesNow(corpus: Corpus): AddressesNow {
  const { lock, documents, entities, events, settings } = corpus;
  const { files } = listFiles(corpus.folder);
  const pages = listPages({ files, entities, events, settings, documents });
  const list = publishedAddresses({ documents, entities, events, pages });
  const published = new Map(list.map((one) => [one.address, one]));
  const standing = files.flatMap(({ path }) => pageOfFile(path) ?? []);
  return { lock, published, faulty: new Set(standing.filter((page) => !published.has(page))) };
}

/** The page that a file of the content folder makes. */
function pageOfFile(path: string): string | undefined {
  const [, id] = /^documents\/([^/]+)\/index\.md$/.exec(path) ?? [];
  const record = recordOf(path);
  if (id !== undefined) return `/d/${id}/`;
  return record && `/${record.folder}/${record.id}/`;
}
