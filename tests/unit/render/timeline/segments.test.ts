import { expect, test } from 'vitest';
import { firstDay, isoDay } from '../../../../src/render/timeline/days.ts';
import { divideMonth, divideYear, divideYears } from '../../../../src/render/timeline/segments.ts';

const years = (from: string, to: string) => divideYears(firstDay(from), firstDay(to));

test('gives each of few years a segment, whole even where the time begins in March', () => {
  const { unit, segments } = years('2020-03', '2023');
  expect(unit).toBe('month');
  expect(segments.map(({ heads }) => heads)).toEqual([['2020'], ['2021'], ['2022']]);
  expect(isoDay(segments[0]?.from ?? 0)).toBe('2020-01-01');
});

test.each([
  ['fourteen years by twos', '2007', '2021', 8, '2006/2007'],
  ['forty years by fives', '1980', '2020', 8, '1980/1984'],
  ['three centuries by fifties', '1700', '2001', 7, '1700/1749'],
])('joins %s', (_case, from, to, count, first) => {
  const { unit, segments } = years(from, to);
  expect(unit).toBe('year');
  expect(segments).toHaveLength(count);
  expect(segments[0]?.heads).toEqual([first]);
});

test('parts a year into quarters that name their months', () => {
  const { segments } = divideYear('2021');
  expect(segments).toHaveLength(4);
  expect(segments[3]?.heads).toEqual(['2021-10', '2021-11', '2021-12']);
});

test('parts a month into tens of days, the last up to its end', () => {
  const { segments } = divideMonth('2020-02');
  expect(segments.map(({ heads }) => heads.length)).toEqual([10, 10, 9]);
  expect(isoDay(segments[2]?.to ?? 0)).toBe('2020-03-01');
});
