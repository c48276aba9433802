import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsIn, wordsInBoth, wordsInOrder } from '../../../src/text/shared-words.ts';

test.each<[text: string, words: string[]]>([
  ['Phòng, chống DỊCH!', ['phòng', 'chống', 'dịch']],
  ['防疫 COVID-19', ['防', '疫', 'covid', '19']],
  ['ABC防疫', ['abc', '防', '疫']],
  ['— …', []],
])('the words of “%s”', (text, words) => {
  expect(wordsIn(text)).toEqual(words);
});

test.each<[what: string, one: string, other: string, both: number, ordered: number]>([
  ['the same', 'a b c', 'a b c', 3, 3],
  ['others between', 'a b c', 'x a y b z c', 3, 3],
  ['turned round', 'a b c', 'c b a', 3, 1],
  ['a word twice on one side', 'a a b', 'a b', 2, 2],
  ['nothing', 'a', 'b', 0, 0],
  ['no words', '', 'b', 0, 0],
])('words that two texts share: %s', (_what, one, other, both, ordered) => {
  expect(wordsInBoth(wordsIn(one), wordsIn(other))).toBe(both);
  expect(wordsInOrder(wordsIn(one), wordsIn(other))).toBe(ordered);
});

test('in order never more are shared than in all, and the same from both sides', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      expect(wordsInOrder(one, other)).toBeLessThanOrEqual(wordsInBoth(one, other));
      expect(wordsInOrder(one, other)).toBe(wordsInOrder(other, one));
    }),
  );
});
