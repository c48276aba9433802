import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keysFor } from '../../../src/text/keys.ts';
import { kwicLine, mostNeighbours } from '../../../src/text/kwic.ts';

const { words: wordsOf } = keysFor('vi');
const text = 'Các cấp, các ngành thực hiện nghiêm việc phòng, chống dịch bệnh trong tình hình mới.';
const line = (first: number, last: number, width: number) =>
  kwicLine(text, wordsOf(text), { first, last, width });

test('a line has the words around a key, cut at words, and its neighbours from the key outwards', () => {
  expect(line(9, 10, 20)).toEqual({
    left: 'nghiêm việc phòng, ',
    key: 'chống dịch',
    right: ' bệnh trong tình',
    isCutBefore: true,
    isCutAfter: true,
    before: ['phòng', 'việc', 'nghiêm'],
    after: ['bệnh', 'trong', 'tình'],
  });
});

test('a context ends with its text', () => {
  expect(line(0, 0, 500)).toMatchObject({
    left: '',
    isCutBefore: false,
    isCutAfter: false,
    before: [],
  });
  expect(line(0, 0, 500).right).toBe(text.slice(3));
});

const someText = fc
  .array(fc.constantFrom('a', 'bê', 'Đảng', '19', ',', ' ', '  ', '. ', '–', '𝒳'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

test('lines rebuild the text: each is a stretch of it, the key where its words are, no word cut in two', () => {
  fc.assert(
    fc.property(someText, fc.nat(), fc.nat(3), fc.nat(30), (text, at, length, width) => {
      const words = wordsOf(text);
      fc.pre(words.length > 0);
      const first = at % words.length;
      const last = Math.min(first + length, words.length - 1);
      const { left, key, right, isCutBefore, isCutAfter, before, after } = kwicLine(text, words, {
        ...{ first, last, width },
      });
      const start = words[first]?.start ?? -1;
      const from = start - left.length;
      const to = from + left.length + key.length + right.length;
      expect(text.slice(from, to)).toBe(left + key + right);
      expect(key).toBe(text.slice(start, words[last]?.end));
      expect(left.length).toBeLessThanOrEqual(width);
      expect(right.length).toBeLessThanOrEqual(width);
      expect([isCutBefore, isCutAfter]).toEqual([from > 0, to < text.length]);
      const isInside = (place: number) =>
        words.some(({ start, end }) => start < place && place < end);
      // Two words that nothing parts may be parted by a cut, one word never.
      expect([isInside(from), isInside(to)]).toEqual([false, false]);
      const texts = words.map(({ start, end }) => text.slice(start, end));
      expect([...before].reverse()).toEqual(
        texts.slice(Math.max(0, first - mostNeighbours), first),
      );
      expect(after).toEqual(texts.slice(last + 1, last + 1 + mostNeighbours));
    }),
  );
});
