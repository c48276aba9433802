import { expect, test } from 'vitest';
import { daysBetween } from '../../../src/text/days-between.ts';

const day = { unit: 'day', about: false, uncertain: false };

test.each([
  ['a day to a day', '2020-03-20', '2020-03-25', { ...day, least: 5, most: 5 }],
  ['a day to itself', '2021-12-10', '2021-12-10', { ...day, least: 0, most: 0 }],
  ['over a leap day', '2020-02-28', '2020-03-01', { ...day, least: 2, most: 2 }],
  ['over a common February', '2021-02-28', '2021-03-01', { ...day, least: 1, most: 1 }],
  [
    'one of two days to a day',
    '[2020-03-20,2020-03-21]',
    '2020-03-25',
    { ...day, least: 4, most: 5, either: [4, 5] },
  ],
  [
    'a day to one of two days that leave a number out',
    '2020-03-20',
    '[2020-03-20,2020-03-24]',
    { ...day, least: 0, most: 4, either: [0, 4] },
  ],
  [
    'one of several to one of several',
    '[2020-03-01,2020-03-03]',
    '[2020-03-10,2020-03-20]',
    { ...day, least: 7, most: 19 },
  ],
  [
    'one of a stretch of days',
    '[2020-03-18..2020-03-20]',
    '2020-03-25',
    { ...day, least: 5, most: 7 },
  ],
  ['a stretch', '2020-03-18/2020-03-20', '2020-03-25', { ...day, least: 5, most: 7 }],
  ['several days together', '{2020-03-18,2020-03-20}', '2020-03-25', { ...day, least: 5, most: 7 }],
  ['to a date without end', '2020-03-20', '2026-03-04/..', { ...day, least: 2175 }],
  ['from a date without beginning', '../2020-03-20', '2020-03-25', { ...day, least: 5 }],
  ['a doubtful day', '2020-03-20?', '2020-03-25', { ...day, least: 5, most: 5, uncertain: true }],
  ['about a day', '2022-11-24', '2025-05-30~', { ...day, least: 918, most: 918, about: true }],
  [
    'a month to a month',
    '2020-03',
    '2021-11',
    { ...day, unit: 'month', least: 20, most: 20, about: true },
  ],
  [
    'a day to a month',
    '2020-03-20',
    '2021-11',
    { ...day, unit: 'month', least: 20, most: 20, about: true },
  ],
  [
    'a stretch of months',
    '2020-03/2020-05',
    '2021-11',
    { ...day, unit: 'month', least: 18, most: 20, about: true },
  ],
  [
    'a day to a year',
    '2020-03-20',
    '2022',
    { ...day, unit: 'year', least: 2, most: 2, about: true },
  ],
  ['a decade', '201X', '2022', { ...day, unit: 'year', least: 3, most: 12, about: true }],
])('tells the time from %s', (_case, from, to, gap) => {
  expect(daysBetween(from, to)).toEqual(gap);
});

test.each([
  ['the second lies before the first', '2020-03-25', '2020-03-20'],
  ['the second may lie before the first', '[2020-03-20,2020-03-21]', '2020-03-20'],
  ['both lie in one month', '2020-03', '2020-03-25'],
  ['months follow each other', '2020-03', '2020-04'],
  ['years follow each other', '2020', '2021-06-01'],
  ['only a digit of the day is missing', '2020-03-2X', '2020-03-30'],
  ['about a day is near another', '2020-03-20~', '2020-03-21'],
  ['the first has no end', '2020-03-20/..', '2020-03-25'],
  ['the second has no beginning', '2020-03-20', '../2020-03-25'],
  ['one is no date', '2020-03-20', 'spring'],
])('claims nothing where %s', (_case, from, to) => {
  expect(daysBetween(from, to)).toBeUndefined();
});
