import { expect, test } from 'vitest';
import { readQuery, unquoted } from '../../../src/search/read-query.ts';
import { mostWords } from '../../../src/search/tiers.ts';
import { keysFor } from '../../../src/text/keys.ts';

const keys = keysFor('vi');

test.each([
  ['"phòng, chống dịch"', { words: [], phrases: ['phòng chống dịch'], without: [] }],
  ['“296-KL/TU” dịch', { words: ['dịch'], phrases: ['296 KL TU'], without: [] }],
  ['dịch -tỉnh -"bộ, ngành"', { words: ['dịch'], phrases: [], without: ['tỉnh', 'bộ ngành'] }],
  ['"!" – ""', { words: [], phrases: [], without: [] }],
])('%s is read without what does not count', (text, query) => {
  expect(readQuery(text, keys)).toEqual(query);
});

test('words beyond those that are looked for are not read', () => {
  const { words } = readQuery('dịch '.repeat(mostWords + 5), keys);
  expect(words).toHaveLength(mostWords);
});

test.each([
  ['"chống dịch"', 'chống dịch'],
  ['"chống dịch" nhanh -tỉnh -"tả lợn"', 'chống dịch nhanh -tỉnh -"tả lợn"'],
])('%s without its quotation marks is %s', (text, words) => {
  expect(unquoted(text)).toBe(words);
});
