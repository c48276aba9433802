import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOverused, logLikelihood } from '../../../src/text/keyness.ts';
import { keynessRows } from '../../../src/text/keyness-rows.ts';

const limits = { least: 6.63, atLeast: 3, most: 100 };

/** Counts by number, of what has any. */
const counted = (counts: readonly number[]) => ({
  counts: new Map([...counts.entries()].filter(([run, count]) => run > 0 && count > 0)),
  size: counts.reduce((sum, count) => sum + count, 0),
});
const summed = (texts: readonly (readonly number[])[]) =>
  (texts[0] ?? []).map((_, run) => texts.reduce((sum, text) => sum + (text[run] ?? 0), 0));
function all(texts: readonly (readonly number[])[]) {
  const counts = summed(texts);
  const common = [...counts.keys()].filter((run) => (counts[run] ?? 0) > 0);
  common.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  return { counts, common, size: counts.reduce((sum, count) => sum + count, 0) };
}

test('what a text has often and the rest rarely is over, the other way round under', () => {
  const [text, rest] = [
    [0, 40, 60, 0],
    [0, 5, 600, 90],
  ];
  const own = counted(text);
  const { over, under } = keynessRows(own, { all: all([text, rest]), apart: own, limits });
  expect(over.map(({ run, count, restCount }) => [run, count, restCount])).toEqual([[1, 40, 5]]);
  expect(under.map(({ run, count, restCount }) => [run, count, restCount])).toEqual([
    [3, 0, 90],
    [2, 60, 600],
  ]);
});

test('what is set apart is no part of the rest', () => {
  const [text, twin, rest] = [
    [0, 40, 60],
    [0, 40, 60],
    [0, 0, 500],
  ];
  const own = counted(text);
  const apart = counted(summed([text, twin]));
  const { over } = keynessRows(own, { all: all([text, twin, rest]), apart, limits });
  expect(over.map(({ run, restCount, restSize }) => [run, restCount, restSize])).toEqual([
    [1, 0, 500],
  ]);
});

test('without a rest there is nothing to tell', () => {
  const own = counted([0, 5, 5]);
  expect(keynessRows(own, { all: all([[0, 5, 5]]), apart: own, limits })).toEqual({
    ...{ over: [], under: [] },
  });
});

const text = fc.array(fc.nat(60), { minLength: 12, maxLength: 12 });

test('finds the rows that trying every word finds', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), fc.nat(2), (given, twins) => {
      const texts = given.map((counts) => [0, ...counts]);
      const together = texts.slice(0, Math.min(1 + twins, texts.length));
      const own = counted(texts[0] ?? []);
      const apart = counted(summed(together));
      const whole = all(texts);
      const { over, under } = keynessRows(own, { all: whole, apart, limits });
      const expected = { over: new Set<number>(), under: new Set<number>() };
      if (own.size > 0 && whole.size > apart.size) {
        for (let run = 1; run < whole.counts.length; run += 1) {
          const count = own.counts.get(run) ?? 0;
          const restCount = (whole.counts[run] ?? 0) - (apart.counts.get(run) ?? 0);
          const restSize = whole.size - apart.size;
          const one = { count, size: own.size, restCount, restSize };
          if (count + restCount < 3 || logLikelihood(one) < 6.63) continue;
          expected[isOverused(one) ? 'over' : 'under'].add(run);
        }
      }
      expect(new Set(over.map(({ run }) => run))).toEqual(expected.over);
      expect(new Set(under.map(({ run }) => run))).toEqual(expected.under);
      for (const rows of [over, under]) {
        expect(rows.map(({ g2 }) => g2)).toEqual(rows.map(({ g2 }) => g2).sort((a, b) => b - a));
      }
    }),
  );
});
