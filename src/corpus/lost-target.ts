import { nearestWord } from '../text/nearest.ts';
import { listIds } from './list-ids.ts';
import type { LockEntry } from './lock/entry.ts';
import { type Lock, stateOf } from './lock/lock.ts';
import { textHash } from './lock/published.ts';
import { movedTo } from './lock/redirects.ts';
import { keptWords, tellWords, wordsNow } from './lock/words-now.ts';
import type { Document } from './model.ts';

/**
 * What to do about a link to a unit that a document does not have. What the lock tells of it comes first, then
 * where the words stand that were published under its id; without either its ids are named. It guesses by no spelling.
 */
export function lostUnitFix(
  { address, units, snapshots }: Pick<Document, 'address' | 'units' | 'snapshots'>,
  name: string,
  lock: Lock | undefined,
): string {
  const ids = listIds(units.map(({ id }) => id));
  const told = lock && whatBecameOf(`${address}#${name}`, lock);
  if (told !== undefined) return told;
  const last = lock?.history.get(`${address}#${name}`)?.findLast(({ state }) => state === 'live');
  const words = keptWords(snapshots, name, last?.hash);
  const now =
    words === undefined
      ? undefined
      : wordsNow(
          words,
          units.map(({ id, text }) => [id, text]),
        );
  if (now)
    return `As they were published, ${tellWords(now)} now. Name that, or another of its units: ${ids}.`;
  return `Its units: ${ids}. Name one of them, or the whole document, ${address}.`;
}

/** What the lock tells of an address that is not published: where it leads now, or why it was withdrawn. */
export function whatBecameOf(address: string, lock: Lock): string | undefined {
  const to = movedTo(lock, address);
  if (to !== undefined) return `It has moved to ${to}: name that.`;
  const last = stateOf(lock, address);
  return last?.state === 'withdrawn'
    ? `It was withdrawn${onDay(last)} (${last.note}): take the link out.`
    : undefined;
}

const onDay = ({ date }: LockEntry) => (date === '' ? '' : ` on ${date}`);

/** Documents by the hash of their words; worked out once for each reading of a corpus. */
const hashed = new WeakMap<ReadonlyMap<string, Document>, Map<string, Document>>();

/** The new document that has the very words which an address led to, as after its folder was renamed. */
export function sameDocument(
  address: string,
  document: ReadonlyMap<string, Document>,
  lock: Lock,
): Document | undefined {
  const words = lock.history.get(address)?.findLast(({ state }) => state === 'live')?.hash;
  if (words === undefined) return undefined;
  const known =
    hashed.get(document) ??
    new Map([...document.values()].map((one) => [textHash(one.units), one]));
  hashed.set(document, known);
  const same = known.get(words);
  return same && lock.history.has(same.address) ? undefined : same;
}

/**
 * What to do about a link to a page that is not there: what the lock tells of it, or the document that has its words
 * now. Only what was never published is taken for a slip of the pen: then the nearest of the `known` ids is named.
 */
export function lostPageFix(
  { path, fragment }: { path: string; fragment: string | undefined },
  known: Iterable<string>,
  { document, lock }: { document: ReadonlyMap<string, Document>; lock?: Lock },
): string | undefined {
  const [, kind = '', id = ''] = path.split('/');
  const part = fragment === undefined ? '' : `#${fragment}`;
  if (lock?.history.has(path)) {
    const told = (part && whatBecameOf(`${path}${part}`, lock)) || whatBecameOf(path, lock);
    const same = kind === 'd' ? sameDocument(path, document, lock) : undefined;
    return (
      told ??
      (same && `Its words stand in ${same.address} now: write ${same.address}${part}.`) ??
      'It was published and is gone from the content folder: restore it, or tell what became of it.'
    );
  }
  const near = nearestWord(id, known);
  if (near === undefined) return undefined;
  const hasPart = document.get(near)?.units.some((unit) => unit.id === fragment);
  return `Did you mean /${kind}/${near}/${kind === 'd' && hasPart ? part : ''}?`;
}
