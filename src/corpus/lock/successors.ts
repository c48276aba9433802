import type { Document } from '../model.ts';
import type { LockEntry } from './entry.ts';
import { type Lock, stateOf } from './lock.ts';
import { pageOf } from './page-of.ts';
import type { PublishedAddress } from './published.ts';
import { textHash } from './published.ts';
import { unitsOf } from './unit-history.ts';

/** Where an address that vanishes may be led, and why: `its words stand in /d/x/#p2`. */
export interface Successor {
  at: string;
  tale: string;
}

/** A new document that holds this share of the paragraphs of one that is gone is taken to be the same one. */
const half = 0.5;

/**
 * Which new document follows one that is gone, although its words were changed on the way: the one that has the text
 * of its last revision in `revisions/`, else the one that has most of its paragraphs letter for letter, half of them
 * at least. Nothing where two have as many.
 */
export function successors(
  lock: Lock,
  published: readonly Pick<PublishedAddress, 'address' | 'hash'>[],
  documents: readonly Pick<Document, 'address' | 'snapshots'>[],
): (page: string) => Successor | undefined {
  let known: ReturnType<typeof newDocuments> | undefined;
  let gone: Map<string, string[]> | undefined;
  return (page) => {
    const last = lock.history.get(page)?.findLast(({ state }) => state === 'live');
    if (!last) return undefined;
    known ??= newDocuments(lock, published, documents);
    gone ??= liveWords(lock);
    const words = gone.get(page) ?? [];
    const counted = known.map((one) => ({ ...one, shared: shared(words, one.words) }));
    const heir = counted.find(({ isKeeping }) => isKeeping(last)) ?? most(counted, words.length);
    if (!heir) return undefined;
    const { address: at, shared: count } = heir;
    const tale =
      count === 0
        ? `its text as it was published is kept with ${at}`
        : `${count} of its ${words.length} paragraphs ${count === 1 ? 'stands' : 'stand'} in ${at}`;
    return { at, tale };
  };
}

function newDocuments(
  lock: Lock,
  published: readonly Pick<PublishedAddress, 'address' | 'hash'>[],
  documents: readonly Pick<Document, 'address' | 'snapshots'>[],
) {
  const fresh = documents.filter(({ address }) => !lock.history.has(address));
  const words = new Map(fresh.map(({ address }) => [address, new Set<string>()]));
  for (const { address, hash } of published) {
    if (address.includes('#')) words.get(pageOf(address))?.add(hash);
  }
  return fresh.map(({ address, snapshots }) => ({
    address,
    words: words.get(address) ?? new Set<string>(),
    isKeeping: ({ revision, hash }: LockEntry) =>
      snapshots.some((one) => one.revision === revision && textHash(unitsOf(one)) === hash),
  }));
}

/** Hashes of the words that stand on each page as the lock has it. */
function liveWords(lock: Lock): Map<string, string[]> {
  const pages = new Map<string, string[]>();
  for (const address of lock.history.keys()) {
    const last = stateOf(lock, address);
    if (!address.includes('#') || last?.state !== 'live') continue;
    const words = pages.get(pageOf(address));
    if (words) words.push(last.hash);
    else pages.set(pageOf(address), [last.hash]);
  }
  return pages;
}

const shared = (words: readonly string[], there: ReadonlySet<string>) =>
  words.filter((one) => there.has(one)).length;

function most<One extends { shared: number }>(counted: readonly One[], of: number) {
  const [best, next] = counted
    .filter((one) => one.shared > 0 && one.shared >= of * half)
    .toSorted((a, b) => b.shared - a.shared);
  return best?.shared === next?.shared ? undefined : best;
}
