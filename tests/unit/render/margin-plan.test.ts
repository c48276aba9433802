import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heightOf, type MarginItem, planMargin } from '../../../src/render/margin-plan.ts';

const item = (at: number, ...notes: number[]) => ({ at, notes, line: 10, rest: 0 });
const blocks = [100, 100, 100, 100];

test.each<[what: string, items: MarginItem[], open: number[]]>([
  ['a note beside its block', [item(0, 90)], [1]],
  ['a long note where the next blocks have none', [item(0, 390)], [1]],
  ['not one that reaches far below the text', [item(3, 200)], [0]],
  ['one that drives the next a little below its words', [item(0, 140), item(1, 50)], [1, 1]],
  ['not one that drives it far', [item(0, 160), item(1, 50)], [0, 1]],
  [
    'not one that others have driven down already',
    [item(0, 140), item(1, 140), item(2, 20)],
    [1, 0, 1],
  ],
  ['of several those that fit, with the line for the others', [item(0, 70, 70, 70)], [3]],
  [
    'of several those that fit beside the next',
    [item(0, 70, 60, 70), item(1, 140), item(2, 20)],
    [2, 0, 1],
  ],
  ['none where only the line for the others would fit', [item(0, 145, 10), item(1, 5)], [0, 1]],
  ['less where other things stand below', [{ ...item(3, 70, 70), rest: 60 }], [1]],
])('the margin opens %s', (_what, items, open) => {
  expect(planMargin(blocks, items, 50)).toEqual(open);
});

test('no item begins further below its block than the others may drive it, and none has room for one note more', () => {
  const heights = fc.array(fc.integer({ min: 10, max: 300 }), { minLength: 1, maxLength: 20 });
  const item = fc.record({
    at: fc.nat(19),
    notes: fc.array(fc.integer({ min: 10, max: 500 }), { maxLength: 5 }),
    // A closed fold is lower than any block.
    line: fc.constant(6),
    rest: fc.constantFrom(0, 4),
  });
  fc.assert(
    fc.property(heights, fc.array(item, { maxLength: 20 }), (blocks, found) => {
      // One item for each block at most.
      const items = [...new Map(found.map((one) => [one.at % blocks.length, one]))].map(
        ([at, one]) => ({ ...one, at }),
      );
      items.sort((a, b) => a.at - b.at);
      const open = planMargin(blocks, items, 50);
      const topOf = (at: number) => blocks.slice(0, at).reduce((sum, one) => sum + one, 0);
      let free = 0;
      items.forEach((item, index) => {
        const top = topOf(item.at);
        expect(free - top).toBeLessThanOrEqual(50);
        const count = open[index] ?? 0;
        const begin = Math.max(top, free);
        free = begin + heightOf(item, count);
        if (count === item.notes.length) return;
        const limit = topOf(items[index + 1]?.at ?? blocks.length) + 50;
        expect(begin + heightOf(item, count + 1)).toBeGreaterThan(limit);
      });
    }),
  );
});
