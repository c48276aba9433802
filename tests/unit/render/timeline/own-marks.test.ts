import { expect, test } from 'vitest';
import { ownMarks } from '../../../../src/render/timeline/own-marks.ts';

test.each([
  ['plain words', 'Tại phiên họp', undefined],
  ['a quotation in the middle', 'Ông nói "không" rồi đi', undefined],
  ['a sign of inches in the middle', 'ống 12" bằng thép', undefined],
  ['marks around all of it', '“Tại phiên họp.”', 'own-start own-end'],
  ['straight marks around all of it', '"Tại phiên họp"', 'own-start own-end'],
  ['a quotation that is cut off', '"Tại phiên họp, Bộ Chính trị …', 'own-start'],
  ['the end of a quotation', 'và nhân dân."', 'own-end'],
  ['the ends of two quotations', 'một” và hai”', 'own-end'],
  ['a quotation at the beginning', '"Không", ông nói.', 'marks-inside'],
  ['a quotation at the end', 'Ông nói: “Không”', 'marks-inside'],
  ['a quotation at either end', '"Không" và "có"', 'marks-inside'],
  ['a quotation with another in it', '“Ông nói «không» rồi đi”', 'own-start own-end'],
  ['German marks around all of it', '„Nein, sagt er“', 'own-start own-end'],
  ['Chinese marks around all of it', '「不」', 'own-start own-end'],
  ['French marks with their spaces', '« Non »', 'own-start own-end'],
  ['white space at the ends', ' “Không” ', 'own-start own-end'],
])('%s', (_case, words, classes) => {
  expect(ownMarks(words)).toBe(classes);
});
