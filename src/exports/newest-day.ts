import type { Lock } from '../corpus/lock/lock.ts';

/**
 * The last day of which the lock of an archive tells, `2026-11-22`: something was published, moved or withdrawn
 * on it. Nothing where no day is known. What has to be dated is dated by it, so that no clock is asked.
 */
export function newestDay({ history }: Pick<Lock, 'history'>): string | undefined {
  let newest = '';
  for (const entries of history.values()) {
    for (const { date } of entries) if (date > newest) newest = date;
  }
  return newest || undefined;
}
