import { type ContentFile, readText } from '../files.ts';
import type { Document } from '../model.ts';
import type { Problem } from '../problem.ts';
import { compareLock, type LockComparison } from './compare-lock.ts';
import { cutLines } from './cut-lines.ts';
import type { LockEntry } from './entry.ts';
import { emptyLock, type Lock, lockFile, readLock, stateOf } from './lock.ts';
import { type AddressSources, publishedAddresses, textHash } from './published.ts';
import { redirectsOf } from './redirects.ts';
import { shellWord } from './shell-word.ts';
import type { Snapshot } from './snapshot.ts';
import { standsIn } from './stands-in.ts';
import { unitsOf } from './unit-history.ts';

/** The lock of a content folder; without a file an empty one. */
export function readLockFile(file: ContentFile | undefined): { lock: Lock; problems: Problem[] } {
  if (!file) return { lock: emptyLock, problems: [] };
  const read = readText(file);
  if (!('rule' in read)) return readLock(read.text);
  return { lock: emptyLock, problems: [read] };
}

/** Addresses of units by the page they stand on: `/d/x/#p7` under `/d/x/`. */
export function addressesByPage({ history }: Lock): Map<string, string[]> {
  const units = [...history.keys()].filter((address) => address.includes('#'));
  return Map.groupBy(units, (address) => address.slice(0, address.indexOf('#')));
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
  /** Pages whose files could not be read: what becomes of them nobody can tell. */
  faulty: ReadonlySet<string>;
}

/** Hold a corpus against its lock, and the texts that it keeps of earlier revisions. */
export function compareAddresses(lock: Lock, sources: Sources): LockComparison {
  const { documents, faulty } = sources;
  const published = publishedAddresses(sources);
  const wordsOf = standsIn(lock, published, documents);
  const { added, problems } = compareLock(lock, published, { faulty, wordsOf });
  // Its own problems are told already; what else it seems to say may come from the lines that are lost.
  if (lock.isPartial) return { added, problems: [] };
  const moved = Map.groupBy(redirectsOf({ lock }), ({ to }) => to);
  const formerly = (address: string) => (moved.get(address) ?? []).map(({ from }) => from);
  const kept = documents.flatMap((one) => keptTexts(one, lock, formerly(one.address)));
  return { added, problems: [...problems, ...cutLines(lock, documents, formerly), ...kept] };
}

/**
 * Problems of the texts that are kept: one that is missing, and ones that are not what was published,
 * here or at an address from which the document has moved (`formerly`).
 */
function keptTexts(
  { id, address, revision, snapshots }: Document,
  lock: Lock,
  formerly: readonly string[],
): Problem[] {
  const last = stateOf(lock, address);
  const lines = lock.history.get(address) ?? [];
  const published = [address, ...formerly].flatMap((one) => lock.history.get(one) ?? []);
  const missing = lines
    .filter(
      (line) => line.state === 'live' && snapshots.every((one) => one.revision !== line.revision),
    )
    .map((line) => ({
      rule: 'missing-revision',
      file: lockFile,
      line: lock.lineOf(address),
      message: `Revision ${line.revision} of ${address} is published, and documents/${id}/revisions/r${line.revision}.md, which keeps its words, is gone.`,
      fix: 'Restore the file, from git or from another copy: what was published stays readable.',
    }));
  const changed = snapshots
    .filter((one) => one.revision !== revision || revision > (last?.revision ?? 0) || !isNamed(one))
    .flatMap((one): Problem[] => {
      const known = published.filter((entry) => entry.revision === one.revision);
      const hash = textHash(unitsOf(one));
      if (isNamed(one) && known.some((entry) => entry.hash === hash)) return [];
      return [
        {
          rule: 'changed-revision',
          file: one.file,
          line: 1,
          message:
            known.length > 0
              ? `These are not the words of revision ${one.revision} as they were published.`
              : `No revision ${one.revision} of ${address} was ever published.`,
          fix:
            known.length > 0
              ? 'Restore the file, from git or from another copy. To correct a text, change index.md and tell of it in `revisions`.'
              : `If its folder was renamed, say so: npm run move -- <old address> ${shellWord(address)}. Else delete the file: the build writes it when the revision is published.`,
        },
      ];
    });
  return [...missing, ...changed];
}

const isNamed = ({ file, revision }: Snapshot) => file.endsWith(`/r${revision}.md`);
