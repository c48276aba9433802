import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAt, shareOf } from '../../../../src/elements/timeline/axis.ts';
import {
  between,
  moved,
  pulled,
  type Window,
  whole,
  zoomed,
} from '../../../../src/elements/timeline/window.ts';

const edges = [0, 31, 59, 90];
const near = (window: Window) => ({
  start: expect.closeTo(window.start, 9),
  end: expect.closeTo(window.end, 9),
});

test.each([
  [0, 0],
  [15.5, 1 / 6],
  [31, 1 / 3],
  [90, 1],
])('day %d lies at the share %d, whatever the lengths of the segments', (day, share) => {
  expect(shareOf(day, edges)).toBeCloseTo(share, 9);
  expect(dayAt(share, edges)).toBeCloseTo(day, 9);
});

test('days outside lie at the ends', () => {
  expect([shareOf(-5, edges), shareOf(200, edges)]).toEqual([0, 1]);
});

test.each<[string, Window, Window]>([
  [
    'closer, the point in its place',
    zoomed(whole, { factor: 2, at: 0.25, least: 0 }),
    { start: 0.125, end: 0.625 },
  ],
  ['closer at an edge', zoomed(whole, { factor: 4, at: 1, least: 0 }), { start: 0.75, end: 1 }],
  [
    'no closer than the least',
    zoomed(whole, { factor: 99, at: 0, least: 0.1 }),
    { start: 0, end: 0.1 },
  ],
  [
    'the whole with factor 0',
    zoomed({ start: 0.2, end: 0.3 }, { factor: 0, at: 0.25, least: 0 }),
    whole,
  ],
  [
    'the whole when hardly anything is missing',
    zoomed({ start: 8 / 31, end: 23 / 31 }, { factor: 1 / 2, at: 0.5, least: 0 }),
    whole,
  ],
  [
    'a little closer',
    zoomed(whole, { factor: 1.01, at: 0, least: 0 }),
    { start: 0, end: 1 / 1.01 },
  ],
  ['moved as far as there is room', moved({ start: 0.5, end: 0.75 }, 0.9), { start: 0.75, end: 1 }],
  ['drawn from right to left', between(0.6, 0.4, 0), { start: 0.4, end: 0.6 }],
  ['drawn too narrow to the left', between(0.6, 0.59, 0.1), { start: 0.5, end: 0.6 }],
  [
    'pulled at its start, not past its end',
    pulled({ start: 0.2, end: 0.5 }, { edge: 'start', to: 0.9, least: 0.1 }),
    { start: 0.4, end: 0.5 },
  ],
  [
    'pulled at its end to the edge',
    pulled({ start: 0.2, end: 0.5 }, { edge: 'end', to: 7, least: 0.1 }),
    { start: 0.2, end: 1 },
  ],
])('a window is %s', (_case, window, expected) => {
  expect(window).toEqual(near(expected));
});

test('no gesture leaves the picture or goes below the least width', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const least = 0.05;
  fc.assert(
    fc.property(
      share,
      share,
      share,
      fc.double({ min: 0.1, max: 20, noNaN: true }),
      (a, b, at, factor) => {
        const window = between(a, b, least);
        const { start, end } = window;
        for (const next of [
          window,
          zoomed(window, { factor, at: start + at * (end - start), least }),
          moved(window, at - 0.5),
          pulled(window, { edge: 'start', to: at, least }),
          pulled(window, { edge: 'end', to: at, least }),
        ]) {
          expect(next.start).toBeGreaterThanOrEqual(0);
          expect(next.end).toBeLessThanOrEqual(1);
          expect(next.end - next.start).toBeGreaterThanOrEqual(least - 1e-9);
        }
      },
    ),
  );
});
