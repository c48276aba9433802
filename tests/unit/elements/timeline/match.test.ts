import { expect, test } from 'vitest';
import { countValues, isWanted } from '../../../../src/elements/timeline/match.ts';
import { hasWords } from '../../../../src/elements/timeline/typed-words.ts';

const item = (kind: string, refs: string[]) => ({
  ...{ id: 'x', kind, refs, at: '2020', from: 10, to: 20, words: () => '' },
});
const items = [
  item('context', ['places/ha-noi', 'organisations/bo-y-te']),
  item('issued', ['places/ha-noi', 'd/notice']),
  item('issued', ['people/an', 'd/notice']),
];

test.each([
  [{}, 3],
  [{ kind: 'issued' }, 2],
  [{ place: 'ha-noi' }, 2],
  [{ issuer: 'organisations/bo-y-te' }, 1],
  [{ document: 'notice', place: 'ha-noi' }, 1],
  [{ place: 'notice' }, 0],
])('%j leaves %d events', (wanted, count) => {
  expect(items.filter((one) => isWanted(one, wanted))).toHaveLength(count);
});

test('a field counts what its values would leave beside the others', () => {
  const beside = items.filter((one) =>
    isWanted(one, { kind: 'issued', place: 'nowhere' }, 'place'),
  );
  expect(countValues(beside, 'place')('ha-noi')).toBe(1);
  expect(countValues(items, 'kind')('issued')).toBe(2);
});

test.each([
  ['uy ban', 'vi', true],
  ['ủy ban', 'vi', true],
  ['uỷ BAN', 'vi', true],
  ['ũy ban', 'vi', false],
  ['dân nh', 'vi', true],
  ['đân', 'vi', false],
  ['ban uy', 'vi', true],
  ['hoà', 'vi', true],
  ['', 'vi', true],
  ['nhan dan x', 'vi', false],
  ['uy', 'en', true],
  ['TĨNH', 'vi', false],
])('the typed words “%s” (%s) are found: %s', (typed, language, isFound) => {
  expect(hasWords('Ủy ban nhân dân tỉnh Hòa Bình', typed, language)).toBe(isFound);
});

test('a last y is an i in Vietnamese only', () => {
  expect(hasWords('Bác sĩ Mỹ', 'bác sỹ mi', 'vi')).toBe(true);
  expect(hasWords('Bác sĩ Mỹ', 'bác sỹ', 'en')).toBe(false);
});

test('scripts without spaces are found by the character', () => {
  expect(hasWords('新型冠狀病毒', '冠狀', 'en')).toBe(true);
});
