import { expect, test } from 'vitest';
import { engineTerm } from '../../../src/search/engine-term.ts';
import { keysFor } from '../../../src/text/keys.ts';

const vietnamese = keysFor('vi');
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vowels = ['a', 'ă', 'â', 'o', 'ô', 'ơ', 'u', 'ư', 'e', 'ê', 'i', 'ươ', 'uô', 'iê'];
const words = ['d', 'đ'].flatMap((first) =>
  vowels.flatMap((vowel) => tones.map((tone) => `${first}${vowel}${tone}n`.normalize('NFC'))),
);
/** What the engine does to a word: it drops the marks. */
const unmarked = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

test.each([
  ['Đảng', 'dang\u01c0\u1ecf\u0335'],
  ['dang', 'dang\u01c0\u020f'],
  ['tối', 'toi\u01c0\u1ed1'],
  ['19', '19\u01c0\u020f'],
])('%s is %s to the engine', (word, term) => {
  expect(engineTerm(vietnamese.key(word)).normalize('NFD')).toBe(term.normalize('NFD'));
});

test('every spelling stays one of its own, and all spellings of the same letters stay together', () => {
  expect(new Set(words).size).toBe(words.length);
  const keys = words.map((word) => vietnamese.key(word));
  expect(new Set(keys.map(engineTerm)).size).toBe(new Set(keys).size);
  for (const key of keys) {
    expect(unmarked(engineTerm(key))).toBe(`${vietnamese.folded(key)}o`);
    expect(unmarked(engineTerm(vietnamese.folded(key)))).toBe(`${vietnamese.folded(key)}o`);
    expect(vietnamese.folded(engineTerm(key))).toBe(vietnamese.folded(key));
  }
});

test.each(['dan', '', '\ua7f7dan', 'o'])('%j, which is no key, stays as it is', (beginning) => {
  expect(engineTerm(beginning)).toBe(beginning);
});
