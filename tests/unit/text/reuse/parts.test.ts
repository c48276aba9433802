import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignWords } from '../../../../src/text/reuse/align-words.ts';
import { chainStretches } from '../../../../src/text/reuse/chain.ts';
import { commonWords } from '../../../../src/text/reuse/common-words.ts';
import { sortGrams } from '../../../../src/text/reuse/sort-grams.ts';
import { textOfWord } from '../../../../src/text/reuse/text-of-word.ts';

describe('n-grams', () => {
  /** Texts of so many words each, of numbers below a bound. */
  const stream = (lengths: readonly number[], bound: number) => {
    let state = 7;
    const words = lengths.reduce((sum, length) => sum + length, 0);
    const ids = Uint32Array.from({ length: words }, () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return (state >>> 8) % bound;
    });
    let end = 0;
    return { ids, starts: Uint32Array.from([0, ...lengths.map((length) => (end += length))]) };
  };

  test.each([
    ['a few', [5, 0, 3, 12], 3],
    // More than one bucket, and groups that fill most of one.
    ['many', [30_000, 2, 50_000], 9],
  ])(
    '%s come sorted, the same ones together, and none over the end of a text',
    (_case, lengths, bound) => {
      const { ids, starts } = stream(lengths, bound);
      const { places, hashes } = sortGrams({ ids, starts }, 3);
      const expected = lengths.flatMap((length, text) =>
        Array.from({ length: Math.max(0, length - 2) }, (_gram, at) => (starts[text] ?? 0) + at),
      );
      expect(Array.from(places).sort((x, y) => x - y)).toEqual(expected);
      const gram = (at: number) => ids.subarray(at, at + 3).join(' ');
      const hashOf = new Map<string, number>();
      let inOrder = true;
      places.forEach((place, at) => {
        const hash = hashes[at] ?? 0;
        inOrder &&= (hashOf.get(gram(place)) ?? hash) === hash;
        hashOf.set(gram(place), hash);
        const before = at === 0 ? -1 : (hashes[at - 1] ?? 0);
        inOrder &&= before < hash || (before === hash && (places[at - 1] ?? 0) < place);
      });
      expect(inOrder).toBe(true);
      expect(new Set(hashOf.values()).size).toBe(hashOf.size);
    },
  );
});

test('every word knows its text, also after texts without words', () => {
  const lengths = [0, 300, 0, 0, 1, 700, 0];
  let end = 0;
  const starts = Uint32Array.from([0, ...lengths.map((length) => (end += length))]);
  const textOf = textOfWord(starts);
  const expected = lengths.flatMap((length, text) => Array.from({ length }, () => text));
  expect(expected.map((_text, at) => textOf(at))).toEqual(expected);
});

describe('chains', () => {
  const stretch = (a: number, b: number, length: number) => ({ a, b, length });

  test('join what follows in both texts, and cut what overlaps', () => {
    expect(chainStretches([stretch(0, 0, 10), stretch(8, 12, 6), stretch(20, 20, 5)], 6)).toEqual([
      [stretch(0, 0, 10), stretch(10, 14, 4), stretch(20, 20, 5)],
    ]);
  });

  test('leave apart what crosses or lies too far off', () => {
    expect(chainStretches([stretch(0, 20, 9), stretch(20, 0, 8), stretch(40, 40, 7)], 10)).toEqual([
      [stretch(0, 20, 9)],
      [stretch(20, 0, 8)],
      [stretch(40, 40, 7)],
    ]);
  });

  test('take the way that holds most words', () => {
    const detour = stretch(10, 11, 2);
    expect(
      chainStretches([stretch(0, 0, 5), detour, stretch(6, 6, 8), stretch(15, 15, 5)], 10),
    ).toEqual([[stretch(0, 0, 5), stretch(6, 6, 8), stretch(15, 15, 5)], [detour]]);
  });
});

describe('the words that two passages share', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 25 });

  /** Length of the longest row of words that stands in both in order, by the textbook. */
  function longest(a: readonly string[], b: readonly string[]): number {
    let above = new Array<number>(b.length + 1).fill(0);
    for (const word of a) {
      const own = [0];
      b.forEach((other, at) => {
        own.push(
          word === other ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, own[at] ?? 0),
        );
      });
      above = own;
    }
    return above.at(-1) ?? 0;
  }

  test('are as many as there can be', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const ids = Uint32Array.from([...a, ...b], (letter) => letter.charCodeAt(0));
        const frame = { ids, aStart: 0, aEnd: a.length, bStart: a.length, bEnd: ids.length };
        const words = commonWords(frame).reduce((sum, { length }) => sum + length, 0);
        expect(words).toBe(longest(a, b));
      }),
    );
  });

  test('are found in texts too long for a table as well', () => {
    const words = Array.from(
      { length: 2500 },
      (_word, at) => `w${at.toString(2).replace(/0/g, 'x').replace(/1/g, 'y')}`,
    );
    const other = words.with(700, 'khác').join(' ');
    const of = (text: string) => ({ units: [text], language: 'vi' });
    expect(alignWords(of(words.join(' ')), of(other))).toEqual({
      stretches: [
        { a: 0, b: 0, length: 700 },
        { a: 701, b: 701, length: 1799 },
      ],
      similarity: 4998 / 5000,
    });
  });

  test('are none where a side has no words', () => {
    const of = (text: string) => ({ units: [text], language: 'vi' });
    expect(alignWords(of('—'), of('một'))).toEqual({ stretches: [], similarity: 0 });
    expect(alignWords(of(''), of(''))).toEqual({ stretches: [], similarity: 0 });
  });
});
