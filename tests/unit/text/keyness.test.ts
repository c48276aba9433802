import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Compared,
  expectedCount,
  isOverused,
  logLikelihood,
  logRatio,
} from '../../../src/text/keyness.ts';

const compared = (count: number, size: number, restCount: number, restSize: number): Compared => ({
  ...{ count, size, restCount, restSize },
});

describe('log-likelihood', () => {
  test('is what a course of corpus linguistics prints of 52 in 50,000 beside 57 in 75,000: +2.65', () => {
    const word = compared(52, 50_000, 57, 75_000);
    expect(logLikelihood(word)).toBeCloseTo(2.65, 2);
    expect(isOverused(word)).toBe(true);
    expect(expectedCount(word)).toBeCloseTo(43.6, 10);
  });

  test('is what is reckoned by hand of 10 in 100 beside 10 in 300', () => {
    // E1 = 100 · 20 / 400 = 5, E2 = 15; G² = 2 · (10 · ln 2 + 10 · ln ⅔) = 20 · ln 4⁄3
    expect(logLikelihood(compared(10, 100, 10, 300))).toBeCloseTo(20 * Math.log(4 / 3), 10);
  });

  test('takes what does not occur for nothing', () => {
    expect(logLikelihood(compared(0, 100, 8, 300))).toBeCloseTo(16 * Math.log(4 / 3), 10);
    expect(logLikelihood(compared(0, 100, 0, 300))).toBe(0);
  });

  const count = fc.nat(500);
  const size = fc.integer({ min: 500, max: 100_000 });

  test('is never below nothing, and nothing only where both are equally frequent', () => {
    fc.assert(
      fc.property(count, size, count, size, (a, n, b, m) => {
        const g2 = logLikelihood(compared(a, n, b, m));
        expect(g2).toBeGreaterThanOrEqual(0);
        if (a * m === b * n) expect(g2).toBeCloseTo(0, 8);
        else expect(g2).toBeGreaterThan(0);
      }),
    );
  });

  test('is the same from both sides, where the other is used less', () => {
    fc.assert(
      fc.property(count, size, count, size, (a, n, b, m) => {
        const [one, other] = [compared(a, n, b, m), compared(b, m, a, n)];
        expect(logLikelihood(one)).toBeCloseTo(logLikelihood(other), 8);
        expect(isOverused(one) && isOverused(other)).toBe(false);
        expect(logRatio(one)).toBeCloseTo(-logRatio(other), 8);
      }),
    );
  });
});

test.each([
  ['twice as frequent', compared(20, 1000, 10, 1000), 1],
  ['half as frequent', compared(5, 1000, 10, 1000), -1],
  ['eight times, among fewer words', compared(8, 100, 10, 1000), 3],
  ['only here: as if half of one were elsewhere', compared(4, 1000, 0, 1000), 3],
])('log ratio: %s', (_case, word, ratio) => expect(logRatio(word)).toBeCloseTo(ratio, 10));
