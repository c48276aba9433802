import { expect, test } from 'vitest';
import {
  dayAfter,
  dayNumber,
  firstDay,
  isoDay,
  periodsBetween,
} from '../../../../src/render/timeline/days.ts';

test.each([
  ['a year', '2020', '2020-01-01', '2021-01-01'],
  ['a leap February', '2020-02', '2020-02-01', '2020-03-01'],
  ['a December', '2020-12', '2020-12-01', '2021-01-01'],
  ['a day', '2020-12-31', '2020-12-31', '2021-01-01'],
  ['a year of long ago', '0079', '0079-01-01', '0080-01-01'],
])('knows where %s begins and ends', (_case, period, first, after) => {
  expect([isoDay(firstDay(period)), isoDay(dayAfter(period))]).toEqual([first, after]);
});

test('names the months between two days, whole or begun', () => {
  const months = periodsBetween(dayNumber('2020-11-30'), dayNumber('2021-02-01'), 'month');
  expect(months).toEqual(['2020-11', '2020-12', '2021-01']);
});
