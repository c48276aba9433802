import type { AddressesNow } from '../../../../src/corpus/lock/addresses-now.ts';
import type { LockEntry } from '../../../../src/corpus/lock/entry.ts';
import { emptyLock, type Lock } from '../../../../src/corpus/lock/lock.ts';
import { addEntries } from '../../../../src/corpus/lock/publish.ts';

/** An entry of a lock: live in its first revision, unless it says otherwise. */
export const entry = (address: string, more: Partial<LockEntry> = {}): LockEntry => ({
  address,
  revision: address.startsWith('/d/') ? 1 : 0,
  state: 'live',
  date: '2026-11-22',
  hash: address.startsWith('/d/') ? `words of ${address}` : '',
  note: '',
  ...more,
});

/** A lock that holds some entries. */
export const lockOf = (...entries: LockEntry[]): Lock => addEntries(emptyLock, entries);

/** What was published, and what is published now: addresses, each with the hash of its words. */
export const nowOf = (
  lock: Lock,
  published: Record<string, string>,
  faulty: string[] = [],
): AddressesNow => ({
  lock,
  published: new Map(
    Object.entries(published).map(([address, hash]) => [address, { hash, revision: 1 }]),
  ),
  faulty: new Set(faulty),
});
