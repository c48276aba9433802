import { expect, test } from 'vitest';
import type { Settings } from '../../../src/corpus/model.ts';
import { firstAddress } from '../../../src/exports/first-address.ts';
import { newestDay } from '../../../src/exports/newest-day.ts';
import { permanentId } from '../../../src/exports/permanent-id.ts';
import { entry, lockOf } from '../corpus/lock/addresses.ts';

const settings = { slug: 'papers' } as Settings;
const moved = (address: string, note: string, date = '2027-02-10') =>
  entry(address, { state: 'moved', note, date, hash: '' });
const live = (address: string, date: string) => entry(address, { date });

const renamed = lockOf(
  live('/d/a/', '2026-11-22'),
  moved('/d/a/', '/d/b/'),
  live('/d/b/', '2027-02-10'),
  moved('/d/b/', '/d/c/', '2028-01-01'),
  live('/d/c/', '2028-01-01'),
);
const joined = lockOf(
  live('/d/a/', '2026-11-22'),
  live('/d/b/', '2026-11-22'),
  moved('/d/a/', '/d/b/'),
);
const split = lockOf(
  live('/d/old/', '2026-11-22'),
  live('/d/older/', '2025-01-01'),
  moved('/d/old/', '/d/c/'),
  moved('/d/older/', '/d/c/'),
  live('/d/c/', '2027-02-10'),
);
const undated = lockOf(live('/d/a/', ''), moved('/d/a/', '/d/b/', ''), live('/d/b/', ''));
const circle = lockOf(moved('/d/a/', '/d/b/'), moved('/d/b/', '/d/a/'));

test.each([
  ['where it stands', renamed, '/d/x/', '/d/x/'],
  ['where it stood before it moved, and before that', renamed, '/d/c/', '/d/a/'],
  ['where it stands, though another was joined to it', joined, '/d/b/', '/d/b/'],
  ['where the older of two stood that were made one', split, '/d/c/', '/d/older/'],
  ['where it stands, when nobody knows the days', undated, '/d/b/', '/d/b/'],
  ['where it stands, when moves lead in a circle', circle, '/d/a/', '/d/a/'],
])('a page was first published %s', (_where, lock, address, first) => {
  expect(firstAddress(lock, address)).toBe(first);
});

test('the id of a page is a UUID that stays with it when it moves', () => {
  const id = permanentId('/d/c/', { lock: renamed, settings });
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(id).toBe(permanentId('/d/a/', { lock: lockOf(), settings }));
  expect(permanentId('/d/a/', { lock: lockOf(), settings }, '#issued')).not.toBe(id);
  expect(permanentId('/d/a/', { lock: lockOf(), settings: { ...settings, slug: 'b' } })).not.toBe(
    id,
  );
});

test('the newest day of a lock is that of its last line, whatever it tells', () => {
  expect(newestDay(joined)).toBe('2027-02-10');
  expect(newestDay(undated)).toBeUndefined();
});
