import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findUnbroken, unbrokenParts } from '../../../src/text/unbroken.ts';

test.each([
  ['a document number', 'Báo cáo số 1354-BC/BCSĐCP, ngày', ['1354-BC/BCSĐCP']],
  ['the name of the disease', 'dịch COVID-19.', ['COVID-19']],
  ['a date', 'ngày 20/3/2020 và', ['20/3/2020']],
  ['nothing without a digit', 'kinh tế - xã hội, và/hoặc', []],
  ['nothing that would not fit a phone', 'https://example.org/2020/a-very-long-name-1', []],
])('keeps %s whole', (_case, text, words) => {
  expect(findUnbroken(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
});

test('the parts of any text joined are the text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(
        unbrokenParts(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
