import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceWithin, editDistance } from '../../../src/text/edit-distance.ts';
import { nearestQuote, nearestWord } from '../../../src/text/nearest.ts';

test.each([
  ['a letter left out', 'tite', 'title'],
  ['two letters swapped', 'isseur', 'issuer'],
  ['capitals', 'Title', 'title'],
  ['a word without its marks', 'kết luan', 'kết luận'],
  ['nothing that is far off', 'colour', undefined],
])('means the known word: %s', (_case, typed, meant) => {
  expect(nearestWord(typed, ['title', 'type', 'issuer', 'kết luận'])).toBe(meant);
});

test('prefers the nearer of two words', () => {
  expect(nearestWord('dates', ['date', 'rates', 'dates'])).toBe('dates');
});

const texts = [
  'Hội nghị yêu cầu các cấp ủy không được lơ là, chủ quan.',
  'Mục tiêu là kiểm chế tốc độ lây lan của dịch.',
];

test.each([
  ['a changed word', 'không được lơi lỏng, chủ quan', 'không được lơ là, chủ quan'],
  ['a word too few', 'yêu cầu các ủy không', 'yêu cầu các cấp ủy không'],
  ['a word too many', 'yêu cầu rất các cấp ủy', 'yêu cầu các cấp ủy'],
  ['other marks', 'kiềm chế tốc độ', 'kiểm chế tốc độ'],
  ['other capitals', 'Kiểm chế tốc độ', 'kiểm chế tốc độ'],
  ['one mistyped word', 'ngịh', 'nghị'],
  ['more words than the text has', `${texts[1]} Và còn nữa.`, texts[1]?.slice(0, -1)],
  ['no passage for words that are not there', 'giao thông đường thủy nội địa', undefined],
  ['no passage for signs', '…', undefined],
])('finds the passage nearest to a quote with %s', (_case, quote, near) => {
  const found = nearestQuote(texts, quote);
  expect(found?.text).toBe(near);
  if (found) expect(texts[found.index]?.slice(found.start, found.end)).toBe(found.text);
});

test('a distance is the same both ways, and nought only between equals', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});

test('a distance within a limit is the distance, or nothing beyond it', () => {
  const word = fc.string({ maxLength: 10, unit: fc.constantFrom('a', 'b', 'ạ', 'á', '-') });
  fc.assert(
    fc.property(word, word, fc.nat(5), (a, b, limit) => {
      const distance = editDistance(a, b);
      expect(distanceWithin(a, b, limit)).toBe(distance <= limit ? distance : undefined);
    }),
  );
});
