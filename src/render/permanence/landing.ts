import type { LockEntry } from '../../corpus/lock/entry.ts';
import { type Lock, stateOf } from '../../corpus/lock/lock.ts';
import { movedTo } from '../../corpus/lock/redirects.ts';

/** What became of an address that no longer leads to its words: where they stand now, or why they are gone. */
export type Landing =
  | { to: string; withdrawn?: undefined }
  | { to?: undefined; withdrawn: LockEntry };

/**
 * Where somebody lands who follows an old address. A unit of which nothing is told by itself shares the
 * fate of its page: under the same id where its words came to stand there, else at its beginning. Nothing for an
 * address that leads to its words.
 */
export function landingOf(lock: Lock, address: string): Landing | undefined {
  const at = movedTo(lock, address) ?? address;
  const state = stateOf(lock, at);
  if (state?.state === 'withdrawn') return { withdrawn: state };
  if (state?.state === 'moved') return undefined;
  const [page = '', unit] = at.split('#');
  const onward = unit === undefined ? undefined : landingOf(lock, page);
  if (onward?.to !== undefined) {
    const there = `${onward.to}#${unit}`;
    return hadWords(lock, there, at) ? (landingOf(lock, there) ?? { to: there }) : onward;
  }
  return onward ?? (at === address ? undefined : { to: at });
}

/** Whether the words that an address led to last ever stood at another one. */
function hadWords({ history }: Lock, there: string, address: string): boolean {
  const words = history.get(address)?.findLast(({ state }) => state === 'live')?.hash;
  return history.get(there)?.some(({ state, hash }) => state === 'live' && hash === words) ?? false;
}
