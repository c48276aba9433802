import { expect, test } from 'vitest';
import { inTime, stepTo } from '../../../../src/elements/timeline/stops.ts';
import { dayNumber } from '../../../../src/render/timeline/days.ts';

const [march20, march22, may, june] = ['2020-03-20', '2020-03-22', '2020-05-01', '2020-06-01'].map(
  dayNumber,
) as [number, number, number, number];
const stop = (name: string, day: number, lane: number) => ({
  name,
  day,
  lane,
  x: (day - march20) / 100,
});
const stops = [
  stop('d', june, 0),
  stop('c', may, 3),
  stop('b', march22, 1),
  stop('a', march20, 0),
  stop('e', june, 1),
].sort(inTime);

test.each([
  ['ArrowRight', 'a', 'b'],
  ['ArrowLeft', 'a', undefined],
  ['ArrowRight', 'd', 'e'],
  ['ArrowDown', 'a', 'b'],
  ['ArrowDown', 'd', 'e'],
  ['ArrowDown', 'b', 'c'],
  ['ArrowUp', 'c', 'e'],
  ['ArrowUp', 'a', undefined],
  ['PageDown', 'a', 'c'],
  ['PageUp', 'd', 'c'],
  ['PageUp', 'c', 'a'],
  ['PageUp', 'b', undefined],
  ['Home', 'c', 'a'],
  ['End', 'a', 'e'],
])('%s leads from %s to %s', (key, from, to) => {
  const start = stops.find(({ name }) => name === from);
  expect(start && stepTo(stops, start, key)?.name).toBe(to);
});
