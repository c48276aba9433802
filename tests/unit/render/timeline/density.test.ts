import { expect, test } from 'vitest';
import { barsPath, countStarts } from '../../../../src/render/timeline/density.ts';
import { anEvent } from './an-event.ts';

const dates = ['2020', '2020-03', '2020-03-20', '2020-03-20/2020-05-01', '../2020-03-20'];
const events = dates.map((date) => anEvent(date));

test.each([
  ['year', { '2020': 5 }],
  ['month', { '2020-03': 4 }],
  ['day', { '2020-03-20': 3 }],
] as const)('counts by %s what is known to the %s', (unit, counts) => {
  expect(Object.fromEntries(countStarts(events, unit))).toEqual(counts);
});

test('draws no bar for nothing, and none lower than can be seen', () => {
  const path = barsPath([0, 1, 100], [10, 20, 30, 40], { from: 10 }, { tallest: 100, height: 30 });
  expect(path).toBe('M10 30v-2h10v2zM20 30v-30h10v30z');
});
