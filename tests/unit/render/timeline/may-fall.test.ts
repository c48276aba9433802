import { expect, test } from 'vitest';
import { mayFallInto } from '../../../../src/render/timeline/may-fall.ts';
import { periodsOf } from '../../../../src/render/timeline/periods.ts';
import { anEvent } from './an-event.ts';

/** What the page of a month says when one event is dated so. */
function told(value: string, month: string) {
  const events = [anEvent(value, { id: 'it' })];
  const period = periodsOf(events, [month]).find(({ name }) => name === month);
  return period && mayFallInto(period, events).map(({ year, n }) => `${n} of ${year}`);
}

test.each([
  ['a year alone', '1950', '1950-02', ['1 of 1950']],
  ['another year', '1951', '1950-02', []],
  ['a day of any month', '1950-XX-05', '1950-02', ['1 of 1950']],
  ['a day that the month has', '1950-XX-31', '1950-03', ['1 of 1950']],
  ['a day that the month has not', '1950-XX-31', '1950-02', []],
  ['a decade, listed under its first year', '195X', '1953-07', ['1 of 1950']],
  ['the month of any year of a decade', '195X-03', '1953-03', ['1 of 1950']],
  ['another month of a decade', '195X-03', '1953-04', []],
  ['one of several months', '[1950-03,1950-05]', '1950-05', ['1 of 1950']],
  ['neither of several months', '[1950-03,1950-05]', '1950-04', []],
  ['one of some years', '[1949,1951..1953]', '1952-01', ['1 of 1949']],
  ['a beginning in the year', '1950/1952', '1950-06', ['1 of 1950']],
  ['what runs there', '1950/1952', '1951-06', []],
  ['what is listed there', '1950-03', '1950-03', []],
])('tells of %s: %s in %s', (_case, value, month, expected) => {
  expect(told(value, month)).toEqual(expected);
});

test('counts by the year under which events are listed, and says nothing on the page of a year', () => {
  const events = ['195X', '1953', '1953-XX-05', '1953-06-01', '1953-07'].map((it) => anEvent(it));
  const periods = new Map(periodsOf(events).map((period) => [period.name, period]));
  const of = (name: string) => {
    const period = periods.get(name);
    return period && mayFallInto(period, events);
  };
  expect(of('1953-06')).toEqual([
    { year: '1950', n: 1 },
    { year: '1953', n: 2 },
  ]);
  expect(of('1953')).toEqual([]);
});
