import { expect, test } from 'vitest';
import { compareCells, folded, matches, type Row } from '../../../src/elements/document-rows.ts';

const row = (cells: string[], more: Partial<Row> = {}): Row => ({
  cells,
  text: folded(cells.join(' ')),
  type: 'notice',
  issuer: 'organisations/bo-y-te',
  years: ['2020', '2021'],
  ...more,
});

test.each([
  ['nothing is asked', {}, true],
  ['words stand there without their marks', { q: 'bo y te' }, true],
  ['đ is asked as d', { q: 'dong' }, true],
  ['one of several words is missing', { q: 'bộ xyz' }, false],
  ['the type fits', { type: 'notice' }, true],
  ['the type is another', { type: 'law' }, false],
  ['the issuer is another', { issuer: 'x' }, false],
  ['the year lies in its span', { year: '2021' }, true],
  ['the year lies outside', { year: '2022' }, false],
])('shows or hides a row when %s', (_case, wanted, shown) => {
  expect(matches(row(['Bộ Y tế', 'Đông']), wanted)).toBe(shown);
});

const sorted = (values: string[], descending: boolean) =>
  values
    .map((value) => row([value]))
    .sort(compareCells({ column: 0, descending }, 'vi'))
    .map(({ cells }) => cells[0]);

test.each([
  ['numbers as numbers', ['10', '9', '100'], false, ['9', '10', '100']],
  [
    'words by the Vietnamese alphabet',
    ['Đà', 'Dương', 'Ân', 'An'],
    false,
    ['An', 'Ân', 'Dương', 'Đà'],
  ],
  ['words syllable by syllable, then by tone', ['bàn ba', 'ban bố'], false, ['ban bố', 'bàn ba']],
  ['empty cells last', ['', 'a', 'b'], false, ['a', 'b', '']],
  ['empty cells last in reverse too', ['', 'a', 'b'], true, ['b', 'a', '']],
])('sorts %s', (_case, values, descending, expected) => {
  expect(sorted(values, descending)).toEqual(expected);
});

test('days stand in order in every language, documents without one last', () => {
  const days = ['9999-99-99', '2020-03-20', '2019-12-01'];
  const ordered = days
    .map((day) => row([day]))
    .sort(compareCells({ column: 0, descending: false }, 'en'));
  expect(ordered.map(({ cells }) => cells[0])).toEqual(['2019-12-01', '2020-03-20', '9999-99-99']);
});
