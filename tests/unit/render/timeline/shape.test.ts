import { expect, test } from 'vitest';
import { isoDay } from '../../../../src/render/timeline/days.ts';
import { shapeOf } from '../../../../src/render/timeline/shape.ts';
import { anEvent } from './an-event.ts';

const strokes = (value: string) =>
  shapeOf(anEvent(value).date).strokes.map(
    ({ form, from, to, start, end }) => `${form} ${isoDay(from)} ${isoDay(to)} ${start} ${end}`,
  );

test.each([
  ['a day', '2020-03-20', ['day 2020-03-20 2020-03-21 known known']],
  ['a month', '2020-03', ['within 2020-03-01 2020-04-01 coarse coarse']],
  ['a year', '2020', ['within 2020-01-01 2021-01-01 coarse coarse']],
  ['an interval of days', '2020-03-20/2020-03-21', ['span 2020-03-20 2020-03-22 known known']],
  ['an interval from a month', '2020-03/2020-05-04', ['span 2020-03-01 2020-05-05 coarse known']],
  ['an open end', '2026-03-04/..', ['span 2026-03-04 2026-03-05 known open']],
  ['an open start', '../2020-03', ['span 2020-03-01 2020-04-01 open coarse']],
  [
    'one of two days',
    '[2020-03-20,2020-03-22]',
    ['day 2020-03-20 2020-03-21 known known', 'day 2020-03-22 2020-03-23 known known'],
  ],
  ['one of a range', '[2020..2021]', ['span 2020-01-01 2022-01-01 coarse coarse']],
])('draws %s', (_case, value, expected) => {
  expect(strokes(value)).toEqual(expected);
});

test.each([
  ['2020-03-20', { doubtful: false, about: false, choice: false, together: false }],
  ['2020-03-20?', { doubtful: true, about: false, choice: false }],
  ['2020-03~', { doubtful: false, about: true, choice: false }],
  ['2020%', { doubtful: true, about: true, choice: false }],
  ['[2020-03-20,2020-03-22]', { doubtful: false, about: false, choice: true }],
  ['{2020-03-20,2020-03-22}', { choice: false, together: true }],
])('tells how sure %s is', (value, sure) => {
  expect(shapeOf(anEvent(value).date)).toMatchObject(sure);
});
