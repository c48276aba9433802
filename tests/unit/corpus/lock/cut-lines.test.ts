import { expect, test } from 'vitest';
import { cutLines } from '../../../../src/corpus/lock/cut-lines.ts';
import { formatLock, readLock } from '../../../../src/corpus/lock/lock.ts';
import { textHash } from '../../../../src/corpus/lock/published.ts';

const body = 'The cold has come.\n\nSend flour.\n';
const hash = textHash([{ text: 'The cold has come.' }, { text: 'Send flour.' }]);
const snapshot = { revision: 2, title: 'Letter', units: ['p1', 'p8'], body, file: 'x/r2.md' };
const letter = { id: 'letter', address: '/d/letter/', snapshots: [snapshot] };
const line = (address: string, revision = 2, state = 'live' as 'live' | 'moved', note = '') => ({
  ...{ address, revision, state, note, date: '', hash: address.includes('#') ? '' : hash },
});
const whole = [line('/d/letter/'), line('/d/letter/#p1', 1), line('/d/letter/#p8')];

function told(lines: typeof whole, formerly: string[] = []) {
  const { lock } = readLock(formatLock(lines));
  return cutLines(lock, [letter], () => formerly).map(({ message }) => message.split(' ')[0]);
}

test('of a whole lock nothing is told', () => {
  expect(told(whole)).toEqual([]);
});

test('a unit of a kept text that no line tells of is told', () => {
  expect(told(whole.filter(({ address }) => !address.endsWith('#p8')))).toEqual(['/d/letter/#p8']);
});

test('a line of a later revision does not stand for the one that was cut out', () => {
  const later = [...whole.slice(0, 2), line('/d/letter/#p8', 3)];
  expect(told(later)).toEqual(['/d/letter/#p8']);
});

test('lines of the page from which a document has moved count', () => {
  const moved = whole.map((one) => ({ ...one, address: one.address.replace('letter', 'old') }));
  expect(told([...moved, line('/d/letter/')], ['/d/old/'])).toEqual([]);
  expect(told([...moved.slice(0, 2), line('/d/letter/')], ['/d/old/'])).toEqual(['/d/letter/#p8']);
});

test('a page of which only units are left is told, though all of it has moved', () => {
  const units = [line('/d/gone/#p1', 1, 'moved', '/d/letter/#p1'), line('/d/gone/#p2')];
  expect(told([...whole, ...units])).toEqual(['/d/gone/#p1']);
});

test('of a text that is not what was published another problem tells', () => {
  const other = whole.slice(0, 2).map((one) => ({ ...one, hash: one.hash && '0123456789abcdef' }));
  expect(told(other)).toEqual([]);
});
