import { expect, test } from 'vitest';
import { overlaps } from '../../../src/text/span.ts';

const place = { start: 4, end: 8 };

test.each([
  ['one that begins inside', { start: 7, end: 12 }, true],
  ['one that ends inside', { start: 0, end: 5 }, true],
  ['one that it holds', { start: 5, end: 6 }, true],
  ['one that holds it', { start: 0, end: 12 }, true],
  ['itself', place, true],
  ['none that ends where it begins', { start: 0, end: 4 }, false],
  ['none that begins where it ends', { start: 8, end: 12 }, false],
])('a place overlaps %s', (_case, other, expected) => {
  expect(overlaps(place, other)).toBe(expected);
  expect(overlaps(other, place)).toBe(expected);
});
