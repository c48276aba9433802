import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collator, indexLetter } from '../../../src/text/sort.ts';

const sorted = (list: string[], language = 'vi') => list.toReversed().sort(collator(language));

describe('the Vietnamese order', () => {
  test.each([
    [
      'has every letter at its place',
      'A Ă Â B C D Đ E Ê G H I K L M N O Ô Ơ P Q R S T U Ư V X Y'.split(' '),
    ],
    ['has the tones in theirs', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
    ['puts letters before tones', ['mạ', 'mai', 'măng', 'mận', 'me']],
    ['puts đ after every d', ['da', 'dạ', 'dưới', 'đa', 'Đào', 'e']],
    [
      'tells letters before tones, and đ from every d',
      [
        'An',
        'Ăn',
        'Ân',
        'Da',
        'Dà',
        'Dả',
        'Dã',
        'Dá',
        'Dạ',
        'Dăm',
        'Dân',
        'Đa',
        'Đà',
        'Ê',
        'Ô',
        'Ơ',
        'Ư',
      ],
    ],
    ['goes syllable by syllable', ['ban an', 'ban bí', 'ban Chỉ đạo', 'bàn', 'bàn an', 'bân']],
    [
      'ignores where the tone mark stands',
      ['hoa', 'hoà a', 'hòa b', 'hoả a', 'hỏa b', 'hóa a', 'hoá b'],
    ],
    [
      'puts numbers first and counts them',
      ['4 tại chỗ', '5K', '7-CT/TW', '35-CT/TW', 'Chỉ thị 7', 'Chỉ thị 10'],
    ],
    ['ignores signs', ['An', '“Ba tại chỗ”', 'Ca']],
    ['lets capitals decide last', ['ban chỉ đạo', 'Ban Chỉ đạo', 'ban chỉ huy']],
    ['keeps foreign letters between ours', ['e', 'F', 'g', 'I', 'J', 'K', 'V', 'W', 'X', 'Y', 'Z']],
  ])('%s', (_case, list) => {
    expect(sorted(list)).toEqual(list);
  });

  test('is the same for composed and loose marks', () => {
    expect(collator('vi')('Ủy ban', 'Ủy ban'.normalize('NFD'))).toBe(0);
  });

  test('is an order: it runs one way and is never circular', () => {
    const words = fc.string({ unit: fc.constantFrom(...'aăâdđoơuưAĐàáạủ 19“'), maxLength: 6 });
    const compare = collator('vi');
    fc.assert(
      fc.property(words, words, words, (a, b, c) => {
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

test('other languages keep their own order', () => {
  expect(sorted(['Apfel', 'Äpfel', 'Birne'], 'de')).toEqual(['Apfel', 'Äpfel', 'Birne']);
  expect(sorted(['Zebra', 'Ångström'], 'sv')).toEqual(['Zebra', 'Ångström']);
  expect(sorted(['Letter 2', 'Letter 10'], 'en')).toEqual(['Letter 2', 'Letter 10']);
  expect(sorted(['a', 'b'], 'not a language')).toEqual(['a', 'b']);
});

test.each([
  ['đồng bằng', 'vi', 'Đ'],
  ['Ðồng bằng', 'vi', 'Đ'],
  ['ấp', 'vi', 'Â'],
  ['Ủy ban', 'vi', 'U'],
  ['“Ổ dịch”', 'vi', 'Ô'],
  ['ứng dụng'.normalize('NFD'), 'vi', 'Ư'],
  ['4 tại chỗ', 'vi', '0–9'],
  ['…', 'vi', '0–9'],
  ['été', 'fr', 'E'],
  ['ångström', 'sv', 'Å'],
  ['Ärzte', 'de', 'A'],
  ['Жуков', 'ru', 'Ж'],
  ['新冠', 'zh', '新'],
])('%s is listed, in %s, under %s', (word, language, letter) => {
  expect(indexLetter(word, language)).toBe(letter);
});
