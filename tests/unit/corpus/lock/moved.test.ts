import { expect, test } from 'vitest';
import type { AddressesNow } from '../../../../src/corpus/lock/addresses-now.ts';
import { moveAddress } from '../../../../src/corpus/lock/moved.ts';
import { entry, lockOf, nowOf } from './addresses.ts';

const date = '2026-12-01';
const moved = (address: string, note: string, more = {}) =>
  entry(address, { state: 'moved', note, hash: '', date, ...more });

const lock = lockOf(
  entry('/d/a/'),
  entry('/d/a/#p1', { hash: 'one' }),
  entry('/d/a/#p2', { hash: 'two' }),
  entry('/d/a/#p3', { hash: 'three' }),
  entry('/d/a/#p4', { hash: 'four' }),
  entry('/d/gone/', { state: 'live' }),
  entry('/d/gone/', { state: 'moved', note: '/d/a/', hash: '', date }),
  entry('/people/an/'),
);
const now = nowOf(lock, {
  '/d/b/': 'whole',
  '/d/b/#p1': 'one',
  '/d/b/#p2': 'three',
  '/d/b/#p5': 'two',
  '/d/b/#p6': 'four',
  '/d/b/#p7': 'four',
  '/people/binh/': '',
});

test('a page takes its units along to where their words stand, and names those whose words do not', () => {
  expect(moveAddress({ from: '/d/a/', to: '/d/b/', date }, now)).toEqual({
    entries: [
      moved('/d/a/', '/d/b/'),
      moved('/d/a/#p1', '/d/b/#p1'),
      moved('/d/a/#p2', '/d/b/#p5'),
      moved('/d/a/#p3', '/d/b/#p2'),
    ],
    untold: [{ unit: '/d/a/#p4' }],
  });
});

test('a page that becomes one unit leaves its units to be told of', () => {
  const told = moveAddress({ from: '/d/a/', to: '/d/b/#p1', date }, now);
  expect(told).toMatchObject({ entries: [moved('/d/a/', '/d/b/#p1')] });
  expect('untold' in told && told.untold).toHaveLength(4);
});

test('a unit and a record move alone', () => {
  expect(moveAddress({ from: '/d/a/#p4', to: '/d/b/#p6', date }, now)).toEqual({
    entries: [moved('/d/a/#p4', '/d/b/#p6')],
    untold: [],
  });
  expect(moveAddress({ from: '/people/an/', to: '/people/binh/', date }, now)).toEqual({
    entries: [moved('/people/an/', '/people/binh/')],
    untold: [],
  });
});

test('what moved before can be led elsewhere, on the same day too', () => {
  const again = moveAddress({ from: '/d/gone/', to: '/d/b/', date }, now);
  expect(again).toEqual({ entries: [moved('/d/gone/', '/d/b/')], untold: [] });
  const later = moveAddress({ from: '/d/gone/', to: '/d/b/', date: '2026-12-02' }, now);
  expect(later).toEqual({
    entries: [moved('/d/gone/', '/d/b/', { date: '2026-12-02' })],
    untold: [],
  });
});

test('a unit moves in the revision in which its document stands by then', () => {
  const { published } = now;
  const third = new Map([...published, ['/d/a/', { hash: 'x', revision: 3 }] as const]);
  const told = moveAddress(
    { from: '/d/a/#p2', to: '/d/b/#p5', date: '' },
    { ...now, published: third },
  );
  expect(told).toMatchObject({ entries: [{ revision: 3, date: '' }] });
});

const faulty = nowOf(lock, { '/d/b/': 'whole' }, ['/d/a/']);
const circle = nowOf(lockOf(entry('/d/a/'), moved('/d/b/', '/d/a/')), { '/d/c/': '' });
const onward = nowOf(lockOf(entry('/d/a/'), moved('/d/b/', '/d/c/')), { '/d/c/': '' });
const standing = nowOf(lock, { '/d/a/': '', '/d/b/': '' });

test.each<[what: string, from: string, to: string, on: AddressesNow, says: RegExp]>([
  ['was never published', '/d/x/#p1', '/d/b/', now, /never published.* Did you mean \/d\/a\/#p1/],
  ['still is published', '/d/a/', '/d/b/', standing, /is published.* First rename or delete/],
  ['cannot be read', '/d/a/#p1', '/d/b/', faulty, /has faults/],
  ['leads to itself', '/d/a/', '/d/a/', now, /itself/],
  ['leads nowhere', '/d/a/', '/d/bb/', now, /not published.* Did you mean \/d\/b\/\?/],
  ['leads to a unit that is not there', '/d/a/', '/d/b/#p99', now, /not published/],
  ['leads in a circle', '/d/a/', '/d/b/', circle, /for ever/],
  ['leads to what has moved', '/d/a/', '/d/b/', onward, /leads: \/d\/c\/\.$/],
  ['moved there already', '/d/gone/', '/d/a/', standing, /already/],
])('an address is refused that %s', (_what, from, to, on, says) => {
  const refusal = moveAddress({ from, to, date }, on);
  expect('message' in refusal && `${refusal.message} ${refusal.fix}`).toMatch(says);
});

test.each<[what: string, page: { hash: string; revision: number } | undefined, revision: number]>([
  ['whose text tells of no revision yet: it will be the next', { hash: 'x', revision: 1 }, 2],
  ['whose text tells of the revision', { hash: 'x', revision: 2 }, 2],
  ['whose text is the same, under other ids', { hash: 'words of /d/a/', revision: 1 }, 1],
  ['whose page is gone', undefined, 1],
])('a unit moves in the revision that leaves it out, of a document %s', (_what, page, revision) => {
  const published = new Map([...now.published, ...(page ? [['/d/a/', page] as const] : [])]);
  const told = moveAddress({ from: '/d/a/#p2', to: '/d/b/#p5', date }, { ...now, published });
  expect(told).toMatchObject({ entries: [{ revision }] });
});

test('a day before the last one is refused, for the last line of an address counts', () => {
  const early = moveAddress({ from: '/d/a/#p1', to: '/d/b/#p1', date: '2026-01-01' }, now);
  expect(early).toMatchObject({ message: expect.stringContaining('2026-11-22') });
});
