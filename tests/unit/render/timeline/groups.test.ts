import { expect, test } from 'vitest';
import { groupEvents } from '../../../../src/render/timeline/groups.ts';
import { periodsOf } from '../../../../src/render/timeline/periods.ts';
import { anEvent } from './an-event.ts';

test('groups events by year and month, those of a year alone first', () => {
  const groups = groupEvents(
    ['2020', '2020-03-20', '2020-03', '2020-05-01/2020-06-30', '2021-01-28'].map((date) =>
      anEvent(date),
    ),
  );
  expect(
    groups.map(({ year, count, months }) => [year, count, months.map(({ month }) => month)]),
  ).toEqual([
    ['2020', 4, [undefined, '2020-03', '2020-05']],
    ['2021', 1, ['2021-01']],
  ]);
});

test.each([
  ['an open beginning by its end', '../2020-03-04', ['2020-03']],
  ['an interval that begins in a year by the year', '2020/2021-03', [undefined]],
  ['an open end by its beginning', '2026-03-04/..', ['2026-03']],
])('lists %s', (_case, date, months) => {
  expect(
    groupEvents([anEvent(date)]).flatMap((year) => year.months.map(({ month }) => month)),
  ).toEqual(months);
});

test('makes a page for each year and month with events, linked to its neighbours', () => {
  const periods = periodsOf([anEvent('2020-03-20'), anEvent('2021-12'), anEvent('2023')]);
  expect(periods.map(({ name, previous, next, up }) => [name, previous, next, up])).toEqual([
    ['2020', undefined, '2021', undefined],
    ['2021', '2020', '2023', undefined],
    ['2023', '2021', undefined, undefined],
    ['2020-03', undefined, '2021-12', '2020'],
    ['2021-12', '2020-03', undefined, '2021'],
  ]);
});

test('knows what began earlier and reaches into a month', () => {
  const long = anEvent('2020-03-28/2020-04-15');
  const periods = periodsOf([long, anEvent('2020-04-24'), anEvent('2020-05-01')]);
  const running = Object.fromEntries(periods.map(({ name, running }) => [name, running.length]));
  expect(running).toEqual({ '2020': 0, '2020-03': 0, '2020-04': 1, '2020-05': 0 });
});
