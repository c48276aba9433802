import { expect, test } from 'vitest';
import { withdrawAddress } from '../../../../src/corpus/lock/withdrawn.ts';
import { entry, lockOf, nowOf } from './addresses.ts';

const date = '2026-12-01';
const why = 'Gia đình yêu cầu.';
const gone = (address: string) => entry(address, { state: 'withdrawn', note: why, hash: '', date });

const lock = lockOf(
  entry('/d/a/'),
  entry('/d/a/#p1'),
  entry('/d/a/#p2', { date: '2026-11-01' }),
  entry('/d/a/#p2', { state: 'moved', note: '/d/b/#p2', hash: '', date: '2026-11-22' }),
  entry('/d/a-2/#p1'),
  entry('/works/x/'),
  entry('/works/y/', { state: 'withdrawn', note: 'Trùng.' }),
);
const now = nowOf(lock, { '/d/b/': '', '/d/b/#p2': '' });

test('a page takes its live units along, and no others', () => {
  expect(withdrawAddress({ address: '/d/a/', why, date }, now)).toEqual({
    entries: [gone('/d/a/'), gone('/d/a/#p1')],
    untold: [],
  });
});

test('a unit and a record go alone', () => {
  const unit = withdrawAddress({ address: '/d/a/#p1', why, date }, now);
  expect(unit).toEqual({ entries: [gone('/d/a/#p1')], untold: [] });
  const record = withdrawAddress({ address: '/works/x/', why, date }, now);
  expect(record).toEqual({ entries: [gone('/works/x/')], untold: [] });
});

test.each<[what: string, address: string, why: string, says: RegExp]>([
  ['no reason', '/d/a/', '', /will want to know/],
  ['a reason of signs', '/d/a/', ' - ', /will want to know/],
  ['an address that was never published', '/d/c/', why, /never published/],
  ['one that is withdrawn', '/works/y/', why, /withdrawn already: Trùng\./],
])('a withdrawal is refused: %s', (_what, address, reason, says) => {
  const refusal = withdrawAddress({ address, why: reason, date }, now);
  expect('message' in refusal && refusal.message).toMatch(says);
});

test('what is published as it stands is not withdrawn', () => {
  const standing = nowOf(lock, { '/d/a/': 'x' });
  const refusal = withdrawAddress({ address: '/d/a/', why, date }, standing);
  expect(refusal).toMatchObject({ message: '/d/a/ is published as the content stands now.' });
});
