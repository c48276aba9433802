import { expect, test } from 'vitest';
import { periodsOf } from '../../../../src/render/timeline/periods.ts';
import { anEvent } from './an-event.ts';

/** Something in every month of 2020, so that each has a page. */
const months = Array.from({ length: 12 }, (_, index) => `2020-${`${index + 1}`.padStart(2, '0')}`);
const everyMonth = months.map((month) => anEvent(month, { id: `in-${month}` }));

/** Months of 2020 (as numbers) on whose pages an event runs, beside those on which it is listed. */
const runs = (value: string) =>
  periodsOf([...everyMonth, anEvent(value, { id: 'it' })])
    .filter(({ unit, running }) => unit === 'month' && running.some(({ id }) => id === 'it'))
    .map(({ name }) => Number(name.slice(5)));

test.each([
  ['2020-03-04/2020-05-01', [4, 5]],
  ['2020-03/2020-06', [4, 5, 6]],
  ['2020-10-04/..', [11, 12]],
  ['2020-10/..', [11, 12]],
  ['../2020-03-04', [1, 2]],
  ['2020-03-04/2020-03-31', []],
  ['2020-03-04', []],
  ['2020-03?/2020-05~', [4, 5]],
  ['2019/2021-02', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  // It ended some time in 2020, nobody knows when.
  ['2018/2020', [1]],
  ['{2020-03,2020-06}', []],
])('%s runs in the months %j', (value, expected) => {
  expect(runs(value)).toEqual(expected);
});

test('an event of 2018 to 2020 runs in the year 2020', () => {
  const periods = periodsOf([...everyMonth, anEvent('2018/2020', { id: 'it' })]);
  const year = periods.find(({ name }) => name === '2020');
  expect(year?.running.map(({ id }) => id)).toEqual(['it']);
});

test('a year or month that was published stays when nothing is dated in it, and is nobody’s neighbour', () => {
  const events = [anEvent('2020-03-04'), anEvent('2020-06/..'), anEvent('2022-01')];
  const published = ['2020', '2020-03', '2020-05', '2021', '2021-09', '2023-02'];
  const periods = periodsOf(events, published);
  expect(periods.map(({ name }) => name)).toEqual([
    ...['2020', '2022', '2020-03', '2020-06', '2022-01'],
    ...['2020-05', '2021', '2021-09', '2023-02'],
  ]);
  expect(periods.slice(0, 5)).toEqual(periodsOf(events));
  const emptied = periods
    .slice(5)
    .map(({ unit, previous, next, up, events: own, running }) => [
      ...[unit, previous, next, up, own.length, running.length],
    ]);
  expect(emptied).toEqual([
    ['month', '2020-03', '2020-06', '2020', 0, 0],
    ['year', '2020', '2022', undefined, 0, 1],
    ['month', '2020-06', '2022-01', '2021', 0, 1],
    ['month', '2022-01', undefined, '2023', 0, 1],
  ]);
});
