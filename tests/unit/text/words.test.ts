import { expect, test } from 'vitest';
import { countWords } from '../../../src/text/words.ts';

test.each([
  ['nothing', '', 0],
  ['signs alone', '– … ./.', 0],
  ['syllables', 'Ban Thường vụ Tỉnh ủy', 5],
  ['loose marks as part of their letter', 'u\u0309y ban', 2],
  ['a number with its separators', '27.100 ca, tức 96,4%', 4],
  ['document numbers and compounds', '296-KL/TU, COVID-19, don’t', 3],
  ['a spaced dash as a gap', 'Covid – 19', 2],
  ['Chinese by the character', '新冠肺炎 2020年', 6],
  ['Chinese beside other letters', 'vaccine疫苗ABC', 4],
  ['Japanese with loose marks', 'か\u3099っこう', 4],
  ['characters outside the first plane', '𠮷野家', 3],
])('counts %s', (_case, text, count) => {
  expect(countWords(text)).toBe(count);
});
