import { expect, test } from 'vitest';
import { foldSpace } from '../../../src/text/fold-space.ts';

test.each([
  ['runs', 'Bộ  Chính   trị', 'Bộ Chính trị'],
  ['line ends and tabs', 'Bộ\r\n\tChính\ntrị', 'Bộ Chính trị'],
  ['no-break spaces', 'ngày\u00a020', 'ngày 20'],
  ['the ends', '\ufeff  Thông báo \n', 'Thông báo'],
  ['nothing but white space', ' \n ', ''],
])('folds white space: %s', (_case, text, folded) => {
  expect(foldSpace(text)).toBe(folded);
});
