import type { Lock } from '../../corpus/lock/lock.ts';
import { redirectsOf } from '../../corpus/lock/redirects.ts';
import { once } from '../once.ts';

const byTarget = once((lock: Lock) => Map.groupBy(redirectsOf({ lock }), ({ to }) => to));

/** Addresses from which pages have moved to this one. */
export const formerly = (lock: Lock, address: string): string[] =>
  (byTarget(lock).get(address) ?? []).map(({ from }) => from);

/** The pages for whose lost units a page answers: its own address, and the one at which alone it stood before. */
export function answersFor(lock: Lock, address: string): string[] {
  const former = formerly(lock, address);
  // Several have units of the same ids: each answers for its own.
  return former.length === 1 ? [address, ...former] : [address];
}
