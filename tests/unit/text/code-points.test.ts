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

/** Any code point: faster to set up than the built-in unit. */
const anyLetter = fc
  .oneof(fc.integer({ min: 1, max: 0xd7ff }), fc.integer({ min: 0x10000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

test('there and back leads to the same place', () => {
  const texts = fc.string({ unit: anyLetter });
  fc.assert(
    fc.property(texts, fc.nat(), (text, number) => {
      const place = number % (codePointLength(text) + 1);
      expect(toCodePoints(text, toUtf16(text, place))).toBe(place);
    }),
  );
});
