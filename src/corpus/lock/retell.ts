import type { AddressesNow } from './addresses-now.ts';
import type { LockEntry } from './entry.ts';
import { stateOf } from './lock.ts';
import { nearAddress } from './near-address.ts';
import { pageOf } from './page-of.ts';
import { isUncertain } from './uncertain.ts';

/** What is to be added to the lock. */
export interface Told {
  entries: LockEntry[];
  /** Units of a page that went with it and are to be told of one by one; and the unit of the other page that has most of their words. */
  untold: { unit: string; near?: string | undefined }[];
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
    return {
      message: `${address} was never published: addresses.lock does not know it.`,
      fix:
        nearAddress(address, [...lock.history.keys()]) ??
        'Only what was published can be moved or withdrawn.',
    };
  }
  if (published.has(address)) {
    return {
      message: `${address} is published as the content stands now.`,
      fix: 'First rename or delete it in the content folder, then tell of it.',
    };
  }
  if (isUncertain(address, faulty)) {
    return {
      message: `${address} cannot be told of while a file from which ${pageOf(address)} is made has faults.`,
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
  const [own, whole, now] = [stateOf(lock, address), stateOf(lock, page), published.get(page)];
  const revisions = [own, whole, now].map((one) => one?.revision ?? 0);
  // A text that has lost a unit is a new revision, also while its front matter does not say so yet.
  const isRewritten = page !== address && own?.state === 'live' && now && now.hash !== whole?.hash;
  const next = isRewritten ? (whole?.revision ?? 0) + 1 : 0;
  return { address, revision: Math.max(...revisions, next), hash: '', ...told };
}

/** Why an entry cannot be the last of its address: it tells of a day before the last one. */
export function orderRefusal(entry: LockEntry, { lock }: AddressesNow): Refusal | undefined {
  const last = stateOf(lock, entry.address);
  if (!last || entry.date === '' || last.date <= entry.date) return undefined;
  const fate =
    last.state === 'live'
      ? 'published'
      : last.state === 'moved'
        ? `moved to ${last.note}`
        : `withdrawn (${last.note})`;
  return {
    message: `${entry.address} was ${fate} on ${last.date}, which is after ${entry.date}.`,
    fix: 'Give the day on which this happened: --date 2026-11-22.',
  };
}

/** Units of a page that are live as the lock has it, in its order. */
export function liveUnits(page: string, { lock }: AddressesNow): string[] {
  if (page.includes('#')) return [];
  return [...lock.history.keys()].filter(
    (address) => address.startsWith(`${page}#`) && stateOf(lock, address)?.state === 'live',
  );
}
