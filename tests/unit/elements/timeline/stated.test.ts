import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOf } from '../../../../src/elements/timeline/axis.ts';
import { readState, stateAddress } from '../../../../src/elements/timeline/state.ts';
import { isWithin, stated, windowOf } from '../../../../src/elements/timeline/stated.ts';
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
  [
    'an end at the edge of the picture',
    '2020-01-01',
    '2021-01-01',
    { from: '2020-01', to: '2020-12' },
  ],
  ['nearly the whole as nothing', '2020-01-09', '2022-12-20', {}],
  ['the whole as nothing', '2020-01-01', '2023-01-01', {}],
])('states %s', (_case, from, to, expected) => {
  expect(stated(windowBetween(from, to), edges)).toEqual(expected);
});

test.each([
  [
    'a little of the whole',
    'by its days',
    'whole',
    '2020-01-09/2022-12-20',
    '2020-01-09/2022-12-19',
  ],
  [
    'a little more',
    'by its days',
    '2020-01-09/2022-12-20',
    '2020-01-12/2022-12-17',
    '2020-01-12/2022-12-16',
  ],
  [
    'by less than half a month',
    'by its days',
    '2020-03-01/2022-01-01',
    '2020-03-10/2022-01-05',
    '2020-03-10/2022-01-04',
  ],
  ['by more', 'in months', '2020-03-01/2022-01-01', '2020-03-20/2022-01-20', '2020-04/2022-01'],
  ['at one end', 'in months', '2020-03-01/2022-01-01', '2020-03-01/2021-08-05', '2020-03/2021-07'],
  ['not at all', 'in months', '2020-03-01/2022-01-01', '2020-03-01/2022-01-01', '2020-03/2021-12'],
])('a window moved %s is stated %s', (_moved, _how, before, now, expected) => {
  const windowOn = (days: string) => {
    const [from = '', to] = days.split('/');
    return to ? windowBetween(from, to) : whole;
  };
  const { from, to } = stated(windowOn(now), edges, windowOn(before));
  expect(`${from}/${to}`).toBe(expected);
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

test.each([
  ['years', edges, 28],
  ['the months of a year', ['2020-01-01', '2020-07-01', '2021-01-01'].map(dayNumber), 28],
  ['a month', ['2020-03-01', '2020-04-01'].map(dayNumber), 3],
])('a window on %s that has come to rest is what its address restores', (_case, edges, days) => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const least = days / ((edges.at(-1) ?? 0) - (edges[0] ?? 0));
  fc.assert(
    fc.property(share, share, (a, b) => {
      const once = stated(between(a, b, least), edges);
      expect(readState(stateAddress(once), '')).toEqual(once);
      expect(stated(windowOf(once, edges, least) ?? whole, edges)).toEqual(once);
    }),
    { numRuns: 1000 },
  );
});

test('a month asked for is seen to the day', () => {
  const window = windowBetween('2021-02-01', '2021-03-01');
  const days = (edges.at(-1) ?? 0) - (edges[0] ?? 0);
  expect(windowOf({ from: '2021-02', to: '2021-02' }, edges, 28 / days)).toEqual(window);
});

test.each([
  [{ from: '2020', to: '2020' }, ['2020-01-01', '2020-12-31', '2019-12-01/2020-01-01']],
  [{ to: '2020-01' }, ['2013-06-03', '2020-01-01', '2019-12-01/2020-01-01']],
  [{ from: '2020-12-31' }, ['2020-12-31', '2021-01-01', '2030-01-01']],
  [{}, days()],
])('%j finds %j', (asked, found) => {
  const isSeen = (days: string) => {
    const [first = '', last = first] = days.split('/');
    return isWithin({ from: dayNumber(first), to: dayNumber(last) + 1 }, asked);
  };
  expect(days().filter(isSeen)).toEqual(found);
});

/** When events happen, some of them outside the picture. */
function days(): string[] {
  return [
    ...['2013-06-03', '2020-01-01', '2020-12-31', '2021-01-01', '2030-01-01'],
    '2019-12-01/2020-01-01',
  ];
}
