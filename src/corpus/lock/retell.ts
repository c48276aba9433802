import { nearestWord } from '../../text/nearest.ts';
import { type AddressesNow, pageOf } from './addresses-now.ts';
import { compareEntries, type LockEntry } from './entry.ts';
import { stateOf } from './lock.ts';

/** What is to be added to the lock. */
export interface Told {
  entries: LockEntry[];
  /** Units of a page that went with it of which it is not known where they stand now. */
  untold: string[];
}

/** Why nothing is added, and what to do instead: a sentence each. */
export interface Refusal {
  message: string;
  fix: string;
}

/** Why nothing may be told of an address: it was never published, still is, or was told of already. */
export function addressRefusal(address: string, now: AddressesNow): Refusal | undefined {
  const { lock, published, faulty } = now;
  if (!lock.history.has(address)) {
    const near = nearestWord(address, lock.history.keys());
    return {
      message: `${address} was never published: addresses.lock does not know it.`,
      fix: near ? `Did you mean ${near}?` : 'Only what was published can be moved or withdrawn.',
    };
  }
  if (published.has(address)) {
    return {
      message: `${address} is published as the content stands now.`,
      fix: 'First rename or delete it in the content folder, then tell of it.',
    };
  }
  if (faulty.has(pageOf(address))) {
    return {
      message: `${address} cannot be told of while the file of ${pageOf(address)} has faults.`,
      fix: 'Mend what `npm run check` says of it, then try again.',
    };
  }
  return undefined;
}

/** The entry that tells what became of an address on a day, in the revision in which its document stands by then. */
export function entryOf(
  address: string,
  told: Pick<LockEntry, 'state' | 'date' | 'note'>,
  { lock, published }: AddressesNow,
): LockEntry {
  const page = pageOf(address);
  const revisions = [stateOf(lock, address), stateOf(lock, page), published.get(page)];
  const revision = Math.max(...revisions.map((one) => one?.revision ?? 0));
  return { address, revision, hash: '', ...told };
}

/** Why an entry cannot be the last of its address: another was written on the same day, or a later one. */
export function orderRefusal(entry: LockEntry, { lock }: AddressesNow): Refusal | undefined {
  const last = stateOf(lock, entry.address);
  if (!last) return undefined;
  const isSecond = last.state !== 'live' && last.date === entry.date;
  if (!isSecond && compareEntries(last, entry) < 0) return undefined;
  const day = last.date === '' ? 'a day that nobody knows' : last.date;
  if (last.state === 'live') {
    return {
      message: `${entry.address} was published on ${day}, which is not before ${entry.date || 'a day that nobody knows'}.`,
      fix: 'Give the day on which it went: --date 2026-11-22.',
    };
  }
  return {
    message: `${entry.address} was ${last.state === 'moved' ? `moved to ${last.note}` : `withdrawn (${last.note})`} on ${day}.`,
    fix: 'If that line was never committed, take it back (git restore addresses.lock); else tell of it with a later day: --date 2026-11-22.',
  };
}

/** Units of a page that are live as the lock has it, in its order. */
export function liveUnits(page: string, { lock }: AddressesNow): string[] {
  if (page.includes('#')) return [];
  return [...lock.history.keys()].filter(
    (address) => address.startsWith(`${page}#`) && stateOf(lock, address)?.state === 'live',
  );
}
