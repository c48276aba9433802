import { expect, test } from 'vitest';
import { movedTo, redirectsOf } from '../../../../src/corpus/lock/redirects.ts';
import { entry, lockOf } from './addresses.ts';

const moved = (address: string, note: string) => entry(address, { state: 'moved', note, hash: '' });

const lock = lockOf(
  moved('/d/c/', '/d/b/'),
  moved('/d/b/', '/d/a/'),
  entry('/d/a/'),
  moved('/d/a/#p2', '/d/a/#p1'),
  entry('/d/a/#p1'),
  moved('/d/note/', '/d/a/#p2'),
  moved('/d/lost/', '/d/gone/'),
  entry('/d/gone/', { state: 'withdrawn', note: 'Trùng.' }),
  moved('/d/x/', '/d/y/'),
  moved('/d/y/', '/d/x/'),
);

test('pages that have moved lead to where they are in the end', () => {
  expect(redirectsOf({ lock })).toEqual([
    { from: '/d/b/', to: '/d/a/' },
    { from: '/d/c/', to: '/d/a/' },
    { from: '/d/lost/', to: '/d/gone/' },
    { from: '/d/note/', to: '/d/a/#p1' },
  ]);
});

test.each([
  ['/d/a/#p2', '/d/a/#p1'],
  ['/d/c/', '/d/a/'],
  ['/d/a/', undefined],
  ['/d/x/', undefined],
  ['/d/never/', undefined],
])('%s leads to %s', (address, to) => {
  expect(movedTo(lock, address)).toBe(to);
});
