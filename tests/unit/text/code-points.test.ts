import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointLength, toCodePoints, toUtf16 } from '../../../src/text/code-points.ts';

test('counts a character outside the first plane as one', () => {
  expect(toCodePoints('𠮷野家', 2)).toBe(1);
  expect(toUtf16('𠮷野家', 1)).toBe(2);
  expect(codePointLength('𠮷野家')).toBe(3);
});

test('leaves places alone in a text without such characters', () => {
  expect(toCodePoints('Đảng uỷ', 5)).toBe(5);
  expect(toUtf16('Đảng uỷ', 5)).toBe(5);
});

test('there and back leads to the same place', () => {
  const texts = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(texts, fc.nat(), (text, number) => {
      const place = number % (codePointLength(text) + 1);
      expect(toCodePoints(text, toUtf16(text, place))).toBe(place);
    }),
  );
});
