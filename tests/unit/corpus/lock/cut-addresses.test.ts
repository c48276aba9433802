import { expect, test } from 'vitest';
import { cutAddresses, withoutCut } from '../../../../src/corpus/lock/cut-addresses.ts';
import type { LockEntry } from '../../../../src/corpus/lock/entry.ts';
import { formatLock, readLock } from '../../../../src/corpus/lock/lock.ts';
import { entry, lockOf } from './addresses.ts';

const hash = '0123456789abcdef';
const whole: LockEntry[] = [
  entry('/d/a/', { hash }),
  entry('/d/a/', { hash, revision: 2 }),
  entry('/people/an/'),
  entry('/d/gone/', { hash }),
  entry('/d/gone/', { state: 'withdrawn', hash: '', note: 'Asked for.' }),
];
const copy = (entries: LockEntry[], name = 'the last commit') => ({
  text: formatLock(entries),
  name,
});
const without = (...addresses: string[]) =>
  lockOf(...whole.filter(({ address }) => !addresses.includes(address)));

test('a history that is cut out whole is told, of records and of what was withdrawn too', () => {
  expect(cutAddresses(without('/people/an/', '/d/gone/'), [copy(whole)])).toMatchObject([
    {
      rule: 'lock-cut',
      message:
        'addresses.lock of the last commit knows what this one does not: /d/gone/, /people/an/.',
    },
  ]);
});

test('a lock that has grown, or of which a line was one too many, is whole', () => {
  expect(cutAddresses(lockOf(...whole, entry('/people/b/')), [copy(whole)])).toEqual([]);
  const twice = [...whole, { ...entry('/people/an/'), date: '2027-01-01' }];
  expect(cutAddresses(lockOf(...whole), [copy(twice)])).toEqual([]);
});

test('the end of an address that is cut out is told, and then it has not vanished', () => {
  const ended = [
    entry('/d/a/#p1', { hash }),
    entry('/d/a/#p1', { state: 'moved', hash: '', note: '/d/b/#p2', revision: 2 }),
    entry('/d/a/#p2', { hash }),
    entry('/d/a/#p2', { state: 'withdrawn', hash: '', note: 'A slip.', revision: 2 }),
  ];
  const { lock } = readLock(formatLock(ended.filter(({ state }) => state === 'live')));
  const cut = cutAddresses(lock, [copy(ended)]);
  expect(cut.map(({ line, message }) => `${line} ${message}`)).toEqual([
    '2 addresses.lock of the last commit tells that /d/a/#p1 has moved to /d/b/#p2, and this one does not.',
    '3 addresses.lock of the last commit tells that /d/a/#p2 was withdrawn (A slip.), and this one does not.',
  ]);
  const vanished = (line: number) => ({
    ...{ rule: 'address-vanished', file: 'addresses.lock', line, message: '', fix: '' },
  });
  expect(withoutCut([vanished(2), vanished(9)], cut)).toEqual([vanished(9)]);
});

test('what was withdrawn and is live again has not lost its end', () => {
  const address = '/d/gone/';
  const back = [...whole, entry(address, { hash, step: 3 })];
  expect(cutAddresses(lockOf(...back), [copy(whole)])).toEqual([]);
});

test('each copy is named, and of very many addresses ten', () => {
  const many = Array.from({ length: 14 }, (_, at) => entry(`/people/x${at + 10}/`));
  const told = cutAddresses(without('/people/an/'), [copy(whole), copy(many, 'the other branch')]);
  expect(told.map(({ message }) => message)).toEqual([
    expect.stringContaining('of the last commit'),
    expect.stringMatching(/^addresses.lock of the other branch .*\/people\/x19\/ and 4 more\.$/),
  ]);
});

test('a copy in conflict, lines that cannot be read, and a lock that itself cannot be read tell nothing', () => {
  const torn = formatLock(whole).replaceAll('\tlive\t', '\tmoved\t');
  expect(
    cutAddresses(lockOf(), [
      { text: `<<<<<<< ours\n${torn.replace(/.*withdrawn.*\n/, '')}`, name: 'x' },
    ]),
  ).toEqual([]);
  const partial = readLock(torn).lock;
  expect(cutAddresses(partial, [copy(whole)])).toEqual([]);
});
