import { compareEntries, type LockEntry } from './entry.ts';

/**
 * An entry as it follows what is known of its address, the latest last. Revision, day and state mostly tell the
 * order of lines; where they do not, as of what was put back on the day of its withdrawal, the entry is given its step.
 */
export function following(known: readonly LockEntry[], entry: LockEntry): LockEntry {
  const last = known.at(-1);
  const isTold =
    !last || (compareEntries(last, entry) < 0 && !isRepeated(last, entry) && !last.step);
  return isTold ? entry : { ...entry, step: Math.max(known.length, last.step ?? 0) + 1 };
}

/** Whether a line tells anew what the one before it tells of the same address, or another thing in its place. */
export function isRepeated(one: LockEntry, next: LockEntry): boolean {
  if (one.step !== undefined && one.step === next.step) return true;
  if (one.revision !== next.revision || one.state !== next.state) return false;
  // Of the same words twice only the first is news; an address may be led elsewhere on the day of its move.
  return one.state === 'live' || (one.date === next.date && next.step === undefined);
}
