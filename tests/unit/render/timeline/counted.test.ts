import { expect, test } from 'vitest';
import {
  isCount,
  isCounted,
  isDaily,
  isLong,
  isRunningCounted,
} from '../../../../src/render/timeline/counted.ts';
import { groupDays, startDay } from '../../../../src/render/timeline/groups.ts';
import { anEvent } from './an-event.ts';

test('what no list can bear is counted by months; a month lists its own', () => {
  const many = { length: 2001 };
  expect([isCounted({ length: 2000 }), isCounted(many), isCounted(many, 'year')]).toEqual([
    ...[false, true, true],
  ]);
  expect(isCounted({ length: 100_000 }, 'month')).toBe(false);
  expect([isRunningCounted({ length: 200 }), isRunningCounted({ length: 201 })]).toEqual([
    ...[false, true],
  ]);
});

test('what is only known to lie in a year is listed on the page of the year, however many there are', () => {
  const many = { length: 9000 };
  expect(isCount({}, many)).toBe(true);
  expect(isCount({}, many, 'year')).toBe(false);
  expect(isCount({ month: '2020-03' }, many, 'year')).toBe(true);
  expect(isCount({ month: '2020-03' }, many, 'month')).toBe(false);
});

test('a full month is divided by days, and nothing else is', () => {
  expect([isDaily({ length: 60 }, 'month'), isDaily({ length: 61 }, 'month')]).toEqual([
    ...[false, true],
  ]);
  expect([isDaily({ length: 900 }, 'year'), isDaily({ length: 900 })]).toEqual([false, false]);
  expect([isLong({ length: 900 }, 'year'), isLong({ length: 900 }, 'month')]).toEqual([
    true,
    false,
  ]);
  expect([isLong({ length: 300 }), isLong({ length: 301 })]).toEqual([false, true]);
});

test('days in order hold every event of a month, those of the month alone first', () => {
  const dates = ['2020-03-20', '2020-03', '2020-03-04/2020-05', '2020-03-20?', '2020-03-05/..'];
  const groups = groupDays(dates.map((date) => anEvent(date)));
  expect(groups.map(({ day, events }) => [day, events.map(({ date }) => date.value)])).toEqual([
    [undefined, ['2020-03']],
    ['2020-03-04', ['2020-03-04/2020-05']],
    ['2020-03-05', ['2020-03-05/..']],
    ['2020-03-20', ['2020-03-20', '2020-03-20?']],
  ]);
});

test('a day is known where an event began, or ended when its beginning is open', () => {
  const days = ['../2020-03-04', '[2020-03-20,2020-03-22]', '2020', '2020-03/2020-04-02'].map(
    (date) => startDay(anEvent(date)),
  );
  expect(days).toEqual(['2020-03-04', '2020-03-20', undefined, undefined]);
});
