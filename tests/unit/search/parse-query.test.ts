import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/parse-query.ts';

test.each([
  ['loose words', 'phòng  chống', { words: 'phòng chống', phrases: [], without: [] }],
  ['a phrase', '"phòng chống" dịch', { words: 'dịch', phrases: ['phòng chống'], without: [] }],
  ['typographic quotation marks', '“a b” «c»', { words: '', phrases: ['a b', 'c'], without: [] }],
  ['a word to leave out', 'dịch -tả', { words: 'dịch', phrases: [], without: ['tả'] }],
  ['a phrase to leave out', 'dịch -"tả lợn"', { words: 'dịch', phrases: [], without: ['tả lợn'] }],
  [
    'a minus before a number as part of a name',
    'Covid -19',
    { words: 'Covid -19', phrases: [], without: [] },
  ],
  ['a hyphen inside a word', '296-KL/TU', { words: '296-KL/TU', phrases: [], without: [] }],
  ['a lone quotation mark', 'dịch "tả', { words: 'dịch "tả', phrases: [], without: [] }],
  ['decomposed letters', 'đảng'.normalize('NFD'), { words: 'đảng', phrases: [], without: [] }],
  ['nothing', ' ', { words: '', phrases: [], without: [] }],
])('reads %s', (_case, text, query) => {
  expect(parseQuery(text)).toEqual(query);
});
