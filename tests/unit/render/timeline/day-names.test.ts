import { expect, test } from 'vitest';
import { dayNames } from '../../../../src/render/timeline/day-names.ts';
import { divideYear } from '../../../../src/render/timeline/segments.ts';

const [quarter] = divideYear('2020').segments;
if (!quarter) throw new Error('A year has quarters');

test('every fifth day is named first, then the others, and none where a month begins', () => {
  const { fifths, others } = dayNames(quarter);
  expect(fifths.map(({ day }) => day)).toEqual([1, 2, 3].flatMap(() => [5, 10, 15, 20, 25]));
  expect([...fifths, ...others].map(({ day }) => day).toSorted((a, b) => a - b)[0]).toBe(2);
  // Three months of 91 days, without their first days.
  expect(fifths.length + others.length).toBe(91 - 3);
});

test('a name stands above the middle of its day', () => {
  const days = quarter.to - quarter.from;
  const { fifths } = dayNames(quarter);
  expect(fifths[0]?.x).toBeCloseTo((4.5 / days) * 100, 1);
  expect(fifths.at(-1)?.x).toBeCloseTo(((31 + 29 + 24.5) / days) * 100, 1);
});
