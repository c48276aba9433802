import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInSight, scrollNeeded } from '../../../src/elements/aim.ts';

const band = (top: number, height: number) => ({ top, bottom: top + height });

test.each([
  ['nothing where both are in sight', band(300, 100), band(200, 20), 0],
  ['down by what is missing', band(850, 100), band(600, 20), 66],
  ['up by what is missing', band(-40, 100), band(200, 20), -56],
  ['no further than the words allow', band(1500, 100), band(100, 20), 84],
  ['to the top of what is higher than the window', band(400, 2000), band(700, 20), 384],
])('scrolls %s', (_what, wanted, kept, needed) => {
  expect(scrollNeeded(wanted, kept, 900)).toBe(needed);
});

test('the words are in sight afterwards, whatever is wanted', () => {
  const place = fc.integer({ min: -3000, max: 3000 });
  const height = fc.integer({ min: 10, max: 800 });
  fc.assert(
    fc.property(place, height, place, (top, high, words) => {
      const kept = band(words, 24);
      const by = scrollNeeded(band(top, high), kept, 900);
      expect(isInSight({ top: kept.top - by, bottom: kept.bottom - by }, 900)).toBe(true);
    }),
  );
});

test.each([
  ['its beginning is in the window', band(800, 500), true],
  ['it is short and all there', band(880, 20), true],
  ['only its first pixels are', band(880, 500), false],
  ['its beginning is above', band(-10, 500), false],
])('something is in sight when %s: %s', (_when, one, seen) => {
  expect(isInSight(one, 900)).toBe(seen);
});
