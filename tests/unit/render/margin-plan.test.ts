import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planMargin } from '../../../src/render/margin-plan.ts';

const item = (at: number, open: number) => ({ at, open, folded: 10 });
const blocks = [100, 100, 100, 100];

test.each<[what: string, items: ReturnType<typeof item>[], open: boolean[]]>([
  ['a note beside its block', [item(0, 90)], [true]],
  ['a long note where the next blocks have none', [item(0, 390)], [true]],
  ['not one that reaches far below the text', [item(3, 200)], [false]],
  ['one that drives the next a little below its words', [item(0, 140), item(1, 50)], [true, true]],
  ['not one that drives it far', [item(0, 160), item(1, 50)], [false, true]],
  [
    'not one that others have driven down already',
    [item(0, 140), item(1, 140), item(2, 20)],
    [true, false, true],
  ],
])('the margin opens %s', (_what, items, open) => {
  expect(planMargin(blocks, items, 50)).toEqual(open);
});

test('no item begins further below its block than the others may drive it', () => {
  const heights = fc.array(fc.integer({ min: 10, max: 300 }), { minLength: 1, maxLength: 20 });
  const item = fc.record({
    at: fc.nat(19),
    open: fc.integer({ min: 20, max: 900 }),
    // A closed fold is lower than any block.
    folded: fc.constant(10),
  });
  fc.assert(
    fc.property(heights, fc.array(item, { maxLength: 20 }), (blocks, found) => {
      // One item for each block at most.
      const items = [...new Map(found.map((one) => [one.at % blocks.length, one]))].map(
        ([at, one]) => ({ ...one, at }),
      );
      items.sort((a, b) => a.at - b.at);
      const open = planMargin(blocks, items, 50);
      let free = 0;
      items.forEach(({ at, open: height }, index) => {
        const top = blocks.slice(0, at).reduce((sum, one) => sum + one, 0);
        expect(free - top).toBeLessThanOrEqual(50);
        free = Math.max(top, free) + (open[index] ? height : 10);
      });
    }),
  );
});
