import { expect, test } from 'vitest';
import { firstNotNfc, foldSpace } from '../../../src/text/fold-space.ts';

test.each([
  ['runs', 'Bộ  Chính   trị', 'Bộ Chính trị'],
  ['line ends and tabs', 'Bộ\r\n\tChính\ntrị', 'Bộ Chính trị'],
  ['no-break spaces', 'ngày\u00a020', 'ngày 20'],
  ['the ends', '\ufeff  Thông báo \n', 'Thông báo'],
  ['nothing but white space', ' \n ', ''],
])('folds white space: %s', (_case, text, folded) => {
  expect(foldSpace(text)).toBe(folded);
});

test.each([
  ['no place in composed text', 'Đảng uỷ', undefined],
  ['the letter before a loose mark', 'ab u\u0309y', 3],
  ['the first letter', 'e\u0301', 0],
  ['a character that has a composed twin', 'so \u212b', 3],
])('finds %s that is not in NFC', (_case, text, place) => {
  expect(firstNotNfc(text)).toBe(place);
});
