import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOf } from '../../../../src/elements/timeline/axis.ts';
import { stated, windowOf } from '../../../../src/elements/timeline/stated.ts';
import { between, whole } from '../../../../src/elements/timeline/window.ts';
import { dayNumber } from '../../../../src/render/timeline/days.ts';

const edges = ['2020', '2021', '2022', '2023'].map((year) => dayNumber(`${year}-01-01`));
const windowBetween = (from: string, to: string) => ({
  start: shareOf(dayNumber(from), edges),
  end: shareOf(dayNumber(to), edges),
});

test.each([
  ['whole months as months', '2020-03-01', '2022-01-01', { from: '2020-03', to: '2021-12' }],
  [
    'a long time by the nearest months',
    '2020-03-03',
    '2021-12-20',
    { from: '2020-03', to: '2021-12' },
  ],
  [
    'a short time by its days',
    '2020-03-03',
    '2020-04-10',
    { from: '2020-03-03', to: '2020-04-09' },
  ],
  ['only the end that is cut off', '2020-01-01', '2021-01-01', { to: '2020-12' }],
  ['the whole as nothing', '2020-01-01', '2023-01-01', {}],
])('states %s', (_case, from, to, expected) => {
  expect(stated(windowBetween(from, to), edges)).toEqual(expected);
});

test.each([
  ['one end', { to: '2020' }, windowBetween('2020-01-01', '2021-01-01')],
  ['days that are too few, widened', { from: '2021-07-01', to: '2021-07-01' }, undefined],
  ['nothing', {}, whole],
])('finds the window of %s', (_case, asked, expected) => {
  const window = windowOf(asked, edges, 0.05);
  if (expected) expect(window).toEqual(expected);
  else expect((window?.end ?? 0) - (window?.start ?? 0)).toBeCloseTo(0.05, 9);
});

test.each([{ to: '2019' }, { from: '2024' }, { from: '2022', to: '2020' }])(
  'finds no window for %j',
  (asked) => {
    expect(windowOf(asked, edges, 0.05)).toBeUndefined();
  },
);

test('what a window states leads back to what it states', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (a, b) => {
      const once = stated(between(a, b, 0.03), edges);
      expect(stated(windowOf(once, edges, 0) ?? whole, edges)).toEqual(once);
    }),
  );
});
