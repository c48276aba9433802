import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stack } from '../../../../src/render/timeline/stack.ts';

const at = (...starts: number[]) => starts.map((start) => ({ start, end: start + 8 }));

test.each([
  ['marks apart in one row', at(0, 8, 30), [0, 0, 0]],
  ['marks that touch in two', at(0, 4, 9), [0, 1, 0]],
  ['equal marks on top of each other', at(5, 5, 5), [0, 1, 2]],
])('puts %s', (_case, extents, rows) => {
  expect(stack(extents, 5)).toEqual(rows);
});

test('gives up when the rows do not suffice', () => {
  expect(stack(at(1, 1, 1), 2)).toBeUndefined();
});

test('never lays two marks of a row on each other', () => {
  const mark = fc.record({
    start: fc.integer({ max: 500, min: 0 }),
    width: fc.integer({ max: 60, min: 1 }),
  });
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 40 }), (marks) => {
      const extents = marks
        .map(({ start, width }) => ({ start, end: start + width }))
        .sort((a, b) => a.start - b.start);
      const rows = stack(extents, Number.POSITIVE_INFINITY) ?? [];
      return extents.every((one, i) =>
        extents.every(
          (other, j) =>
            i >= j || rows[i] !== rows[j] || one.end <= other.start || other.end <= one.start,
        ),
      );
    }),
  );
});
