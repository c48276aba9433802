import { describe, expect, test } from 'vitest';
import type { LockEntry } from '../../../../src/corpus/lock/entry.ts';
import { formatLock, readLock } from '../../../../src/corpus/lock/lock.ts';
import { landingOf } from '../../../../src/render/permanence/landing.ts';

type Line = [address: string, state: LockEntry['state'], note?: string, hash?: string];

/** A lock in which things happened in that order. */
function lockOf(...lines: Line[]) {
  const entries = lines.map(
    ([address, state, note = '', hash = ''], at): LockEntry => ({
      ...{ address, state, note, hash: hash === '' ? '' : hash.padEnd(16, '0'), revision: at + 1 },
      date: '2026-11-22',
    }),
  );
  const { lock, problems } = readLock(formatLock(entries));
  expect(problems).toEqual([]);
  return lock;
}

describe('an address', () => {
  const lock = lockOf(
    ['/d/a/', 'live'],
    ['/d/a/#p1', 'live', '', 'aa'],
    ['/d/a/#p2', 'live', '', 'bb'],
    ['/d/a/#p3', 'live', '', 'cc'],
    ['/d/b/', 'live'],
    ['/d/b/#p1', 'live', '', 'aa'],
    ['/d/b/#p2', 'live', '', 'dd'],
    ['/d/c/#p9', 'live', '', 'cc'],
    ['/d/a/', 'moved', '/d/b/'],
    ['/d/a/#p3', 'moved', '/d/c/#p9'],
    ['/d/c/#p9', 'withdrawn', 'Sai'],
    ['/d/o/#p1', 'live', '', 'ee'],
    ['/d/o/#p1', 'moved', '/d/a/#p1'],
  );

  test.each([
    ['that leads to its words lands nowhere else', '/d/b/#p1', undefined],
    ['that was never published lands nowhere', '/d/z/', undefined],
    ['of a page that has moved lands there', '/d/a/', '/d/b/'],
    ['of a unit that came along lands on it', '/d/a/#p1', '/d/b/#p1'],
    ['of a unit whose id has other words there lands at the page', '/d/a/#p2', '/d/b/'],
    ['of a unit that moved twice lands at its end', '/d/o/#p1', '/d/b/#p1'],
  ])('%s', (_case, address, to) => {
    expect(landingOf(lock, address)?.to).toBe(to);
  });

  test('that moved and was withdrawn then says why', () => {
    expect(landingOf(lock, '/d/a/#p3')?.withdrawn).toMatchObject({ note: 'Sai' });
  });
});

test('a circle leads nowhere', () => {
  const lock = lockOf(
    ['/d/a/', 'live'],
    ['/d/b/', 'live'],
    ['/d/a/', 'moved', '/d/b/'],
    ['/d/b/', 'moved', '/d/a/'],
  );
  expect(landingOf(lock, '/d/a/')).toBeUndefined();
});
