import { type ContentFile, readText } from '../files.ts';
import type { Document } from '../model.ts';
import type { Problem } from '../problem.ts';
import { addressesByPage } from './addresses-by-page.ts';
import { compareLock, type LockComparison } from './compare-lock.ts';
import { cutLines } from './cut-lines.ts';
import type { LockEntry } from './entry.ts';
import type { GoneDocument } from './gone-document.ts';
import { keptEvidence } from './kept-evidence.ts';
import { keptTexts } from './kept-texts.ts';
import { emptyLock, type Lock, readLock, stateOf } from './lock.ts';
import { movedTexts } from './moved-texts.ts';
import { type AddressSources, publishedAddresses } from './published.ts';
import { redirectsOf } from './redirects.ts';
import { standsIn } from './stands-in.ts';

/** The lock of a content folder; without a file an empty one. */
export function readLockFile(file: ContentFile | undefined): { lock: Lock; problems: Problem[] } {
  if (!file) return { lock: emptyLock, problems: [] };
  const read = readText(file);
  if (!('rule' in read)) return readLock(read.text);
  return { lock: emptyLock, problems: [read] };
}

/** What a lock knows of a page and of the units on it. */
export interface KnownPage {
  /** Addresses of units that ever led into it. */
  addresses: readonly string[];
  /** What is true of it now; nothing where it was never published. */
  last: LockEntry | undefined;
}

/** What a lock knows, page by page. */
export function knownPages(lock: Lock): (page: string) => KnownPage {
  const units = addressesByPage(lock);
  return (page) => ({ addresses: units.get(page) ?? [], last: stateOf(lock, page) });
}

interface Sources extends AddressSources {
  documents: readonly Document[];
  /** Documents that are gone of which texts are kept. */
  gone: readonly GoneDocument[];
  /** Pages whose files could not be read: what becomes of them nobody can tell. */
  faulty: ReadonlySet<string>;
}

/** Hold a corpus against its lock, and the texts that it keeps of earlier revisions. */
export function compareAddresses(lock: Lock, sources: Sources): LockComparison {
  const { documents, gone, faulty } = sources;
  const published = publishedAddresses(sources);
  const wordsOf = standsIn(lock, published, documents);
  const keptOf = keptEvidence(lock, documents);
  const { added, problems } = compareLock(lock, published, { faulty, wordsOf, keptOf });
  // Its own problems are told already; what else it seems to say may come from the lines that are lost.
  if (lock.isPartial) return { added, problems: [] };
  const moves = redirectsOf({ lock });
  const moved = Map.groupBy(moves, ({ to }) => to);
  const formerly = (address: string) => (moved.get(address) ?? []).map(({ from }) => from);
  const goneWith = gonePages(lock, published);
  const kept = documents.flatMap((one) => keptTexts(one, { lock, formerly, goneWith }));
  const lost = movedTexts(lock, moves, { documents, gone });
  return {
    added,
    problems: [...problems, ...cutLines(lock, documents, formerly), ...kept, ...lost],
  };
}

/** Pages that are live as the lock has it and stand no longer, by the revision and the hash of a text that they had. */
function gonePages(lock: Lock, published: readonly { address: string }[]) {
  let gone: Map<string, string> | undefined;
  const find = () => {
    const now = new Set(published.map(({ address }) => address));
    const pages = [...lock.history.keys()].filter(
      (one) => one.startsWith('/d/') && !one.includes('#') && !now.has(one),
    );
    return new Map(
      pages
        .filter((page) => stateOf(lock, page)?.state === 'live')
        .flatMap((page) => lock.history.get(page) ?? [])
        .map(({ address, revision, hash }) => [`${revision} ${hash}`, address]),
    );
  };
  return (revision: number, hash: string) => {
    gone ??= find();
    return gone.get(`${revision} ${hash}`);
  };
}
