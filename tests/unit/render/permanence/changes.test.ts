import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedUnits } from '../../../../src/render/permanence/changed-units.ts';
import { changedWords, shortened } from '../../../../src/render/permanence/changed-words.ts';
import { foldSpace } from '../../../../src/text/fold-space.ts';

const units = (...list: string[]) =>
  list.map((entry) => {
    const [id = '', text = id] = entry.split(':');
    return { id, text };
  });
const shown = (before: string[], after: string[]) =>
  changedUnits(units(...before), units(...after), 'vi').map(({ id, change }) => `${id} ${change}`);

describe('units', () => {
  test.each<[what: string, before: string[], after: string[], changes: string[]]>([
    ['nothing for the same text', ['p1', 'p2'], ['p1', 'p2'], []],
    ['a changed word', ['p1:a b', 'p2'], ['p1:a c', 'p2'], ['p1 changed']],
    ['what came, where it came', ['p1', 'p2'], ['p1', 'p3', 'p2'], ['p3 added']],
    ['what went, where it was', ['p1', 'p2', 'p3'], ['p1', 'p3:x'], ['p2 gone', 'p3 changed']],
    ['what went from the beginning', ['p1', 'p2'], ['p2'], ['p1 gone']],
    ['the one unit that moved', ['p1', 'p2', 'p3', 'p4'], ['p4', 'p1', 'p2', 'p3'], ['p4 moved']],
    ['all of another text', ['p1'], ['p2'], ['p1 gone', 'p2 added']],
  ])('%s', (_what, before, after, changes) => {
    expect(shown(before, after)).toEqual(changes);
  });

  test('no more of them are called moved than must be', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7], { minLength: 7 }), (order) => {
        const before = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'];
        const moved = shown(
          before,
          order.map((number) => `p${number}`),
        ).map((one) => one.slice(0, 2));
        const rest = order.filter((number) => !moved.includes(`p${number}`));
        expect(rest).toEqual(rest.toSorted((a, b) => a - b));
        expect(rest.length).toBe(longestRise(order));
      }),
    );
  });
});

/** Length of the longest run that rises, by trying. */
function longestRise(order: readonly number[]): number {
  const lengths: number[] = [];
  order.forEach((one, at) => {
    lengths.push(
      1 + Math.max(0, ...lengths.filter((_, before) => (order[before] ?? 0) < one && before < at)),
    );
  });
  return Math.max(0, ...lengths);
}

describe('words', () => {
  test('what was struck out stands before what was put in', () => {
    expect(changedWords('muộn hai ngày vì gió.', 'muộn ba ngày vì gió.', 'vi')).toEqual([
      { text: 'muộn ' },
      { text: 'hai', change: 'del' },
      { text: ' ' },
      { text: 'ba', change: 'ins' },
      { text: ' ngày vì gió.' },
    ]);
  });

  test('both texts can be read from the pieces', () => {
    const word = fc.constantFrom(
      'Chống',
      'dịch',
      'như',
      'giặc',
      '19',
      '(a)',
      'hòa',
      'hoà',
      '–',
      'X.',
    );
    const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
    const read = (pieces: ReturnType<typeof changedWords>, without: string) =>
      foldSpace(
        pieces
          .filter(({ change }) => change !== without)
          .map((piece) => piece.text)
          .join(''),
      );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = changedWords(before, after, 'vi');
        expect(read(pieces, 'del')).toBe(after);
        expect(read(pieces, 'ins')).toBe(before);
      }),
    );
  });

  test('long stretches that stayed are cut at words, what changed never', () => {
    const long = 'một hai ba bốn '.repeat(40);
    const pieces = [{ text: long }, { text: long, change: 'ins' as const }, { text: long }];
    const [first, changed, last] = shortened(pieces);
    expect(first?.text).toMatch(/^… (một|hai|ba|bốn) .{60,90}$/);
    expect(changed?.text).toBe(long);
    expect(last?.text).toMatch(/^.{60,90} (một|hai|ba|bốn) … $/);
    expect(
      shortened([{ text: '漢'.repeat(300) }, { text: 'x', change: 'ins' }])[0]?.text.length,
    ).toBe(92);
    expect(shortened([{ text: 'ngắn' }])).toEqual([{ text: 'ngắn' }]);
  });
});
