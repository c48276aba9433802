import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { isCut, tiersOf } from '../../../src/search/tiers.ts';
import { keysFor } from '../../../src/text/keys.ts';

const keys = keysFor('vi');

/** The tiers of a query: `name: clause, clause`; a clause with `=` counts marks, one in quotes is a phrase. */
function tiers(query: string): string[] {
  return tiersOf(parseQuery(query), keys).map(({ name, all, none, isWide }) => {
    const shown = all.map(({ keys: { length }, adjacent, exact, marked, beginning }) => {
      const words = `${length} word${length === 1 ? '' : 's'}`;
      const minded = exact ? '=' : marked ? marked.map((one) => (one ? '=' : '~')).join('') : '';
      return minded + (adjacent ? `"${words}"` : words) + (beginning ? ` ${beginning}…` : '');
    });
    return `${name}: ${shown.join(', ')}${none.length > 0 ? ` without ${none.length}` : ''}${isWide ? ' when asked' : ''}`;
  });
}

test.each([
  [
    'phòng chống dịch',
    [
      ...['phrase: ="3 words"', 'words: =3 words', 'beginning: ===3 words dich…'],
      ...['folded-phrase: "3 words"', 'folded-words: 3 words', 'beginning: 3 words dich…'],
    ],
  ],
  [
    'phong chong dich',
    ['folded-phrase: "3 words"', 'folded-words: 3 words', 'beginning: 3 words dich…'],
  ],
  ['đảng', ['words: =1 word', 'beginning: =1 word dang…', 'folded-words: 1 word']],
  [
    'khẩn tru',
    [
      'phrase: ="2 words"',
      'words: =2 words',
      'folded-phrase: =~"2 words"',
      'folded-words: =~2 words',
      'beginning: =~2 words tru…',
      'folded-phrase: "2 words"',
      'folded-words: 2 words',
      'beginning: 2 words tru…',
    ],
  ],
  ['dang', ['folded-words: 1 word', 'beginning: 1 word dang…']],
  [
    'đảng ta',
    [
      ...['phrase: ="2 words"', 'words: =2 words', 'folded-phrase: =~"2 words"'],
      ...['folded-words: =~2 words', 'beginning: =~2 words ta…'],
      ...['folded-phrase: "2 words"', 'folded-words: 2 words'],
      'beginning: 2 words ta…',
    ],
  ],
  ['quy', ['folded-words: 1 word', 'beginning: 1 word quy…']],
  ['x', ['folded-words: 1 word', 'beginning: 1 word x… when asked']],
  [
    '27.1',
    ['folded-phrase: "2 words"', 'folded-words: 2 words', 'beginning: 2 words 1… when asked'],
  ],
  ['学', ['folded-words: 1 word']],
  ['“chống dịch”', ['phrase: ="2 words"']],
  ['"chong dich"', ['folded-phrase: "2 words"']],
  [
    '"chống dịch" -tả covid',
    [
      'folded-words: ="2 words", 1 word without 1',
      'beginning: ="2 words", 1 word covid… without 1',
    ],
  ],
  ['-tả', []],
  ['– !', []],
])('%s is looked for as %j', (query, wanted) => {
  expect(tiers(query)).toEqual(wanted);
});

test('a query beyond the most words is cut, and says so', () => {
  const long = parseQuery('dịch '.repeat(500));
  expect(isCut(long, keys)).toBe(true);
  expect(tiersOf(long, keys)[0]?.all[0]?.keys).toHaveLength(60);
  expect(isCut(parseQuery('dịch tả'), keys)).toBe(false);
});
