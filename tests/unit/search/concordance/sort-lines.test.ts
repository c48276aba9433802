import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentLines } from '../../../../src/search/concordance/document-lines.ts';
import { sortLines } from '../../../../src/search/concordance/sort-lines.ts';
import { type SortName, sortNames } from '../../../../src/search/concordance/state.ts';
import { keysFor } from '../../../../src/text/keys.ts';
import { collator } from '../../../../src/text/sort.ts';
import { fragment } from './in-memory.ts';

const keys = keysFor('vi');
const order = collator('vi');
const clause = { keys: [keys.key('dịch')], adjacent: true, exact: true };
const documents = [
  fragment('b', 'dịch ăn sâu\nông dịch bàn gì\ncả dịch Ân cần'),
  fragment('a', 'áo dịch đò\nba dịch ban mai\nbà dịch ban hành'),
].map((one) => documentLines(one, [clause], keys));
const sorted = (sort: SortName, isGrouped = false) =>
  sortLines(documents, { sort, isGrouped, order }).map(({ left, right }) =>
    `${left.trim()}·${right.trim()}`.replace('·', ' · ').trim(),
  );

test('by the word after: the alphabet of the language, where none stands first, capitals aside', () => {
  expect(sorted('r1')).toEqual([
    '· ăn sâu',
    'cả · Ân cần',
    'bà · ban hành',
    'ba · ban mai',
    'ông · bàn gì',
    'áo · đò',
  ]);
});

test('by the word before', () => {
  expect(sorted('l1').map((line) => line.split(' · ')[0])).toEqual([
    ...['· ăn sâu', 'áo', 'ba', 'bà', 'cả', 'ông'],
  ]);
});

test('by the second word after', () => {
  expect(sorted('r2').map((line) => line.split(' ').at(-1))).toEqual([
    ...['đò', 'cần', 'gì', 'hành', 'mai', 'sâu'],
  ]);
});

test('grouped, documents stay together in the order of time or title', () => {
  expect(sorted('r1', true).slice(0, 3)).toEqual(['· ăn sâu', 'cả · Ân cần', 'ông · bàn gì']);
  expect(sorted('document', true)[0]).toBe('áo · đò');
});

test('no order loses or repeats a line', () => {
  const word = fc.constantFrom('dịch', 'ba', 'bà', 'Đảng', 'đang', '19', ',');
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...sortNames),
      fc.boolean(),
      (texts, sort, isGrouped) => {
        const given = texts.map((words, at) =>
          documentLines(fragment(`d${at}`, words.join(' ')), [clause], keys),
        );
        const lines = sortLines(given, { sort, isGrouped, order });
        const plain = texts.flat().filter((one) => one === 'dịch').length;
        expect(new Set(lines).size).toBe(lines.length);
        expect(lines).toHaveLength(plain);
      },
    ),
  );
});
