import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keysFor } from '../../../src/text/keys.ts';

const vietnamese = keysFor('vi');
const plain = keysFor('en');

const pieces = (text: string) =>
  vietnamese.words(text).map(({ start, end }) => text.slice(start, end));
const keysOf = (text: string) => pieces(text).map(vietnamese.key);
const lettersOf = (text: string) =>
  pieces(text).map((word) => vietnamese.folded(vietnamese.key(word)));

/** Any code point: faster to set up than the built-in unit. */
const anyLetter = fc
  .oneof(fc.integer({ min: 1, max: 0xd7ff }), fc.integer({ min: 0x10000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

describe('a Vietnamese key', () => {
  test('is bare letters, a border, the marks of the letters and the tone', () => {
    expect(vietnamese.key('Đảng')).toBe('dang\u01c0\u0335\u0309');
    expect(vietnamese.key('được')).toBe('duoc\u01c0\u0335\u031b\u031b\u0323');
    expect(vietnamese.key('dang')).toBe('dang\u01c0\u030d');
    expect(vietnamese.key('19')).toBe('19\u01c0\u030d');
  });

  test.each([
    ['ủy', 'uỷ', 'the tone on either vowel'],
    ['hòa', 'hoà', 'the tone on either vowel'],
    ['Qúy', 'Quý', 'a misplaced tone'],
    ['thuỷ', 'thủy', 'the tone on either vowel'],
    ['kỹ', 'kĩ', 'i or y'],
    ['sỹ', 'sĩ', 'i or y'],
    ['lý', 'lí', 'i or y'],
    ['Mỹ', 'mĩ', 'i or y'],
    ['quý', 'quí', 'i or y'],
    ['tỷ', 'tỉ', 'i or y'],
    ['Đảng', 'Ðảng', 'the letter Đ or an Icelandic Ð'],
    ['ĐẢNG', 'đảng', 'capitals or not'],
    ['phòng', 'phòng'.normalize('NFD'), 'composed or loose marks'],
    ['uỷ', 'ủy'.normalize('NFD'), 'loose marks and another vowel'],
    ['Ấ', 'ấ'.normalize('NFD'), 'stacked marks'],
  ])('is the same for %s and %s: %s', (a, b) => {
    expect(vietnamese.key(a)).toBe(vietnamese.key(b));
  });

  test.each([
    ['đảng', 'dang'],
    ['bản', 'ban'],
    ['bàn', 'bạn'],
    ['thương', 'thuông'],
    ['uỷ', 'uy'],
    ['mỹ', 'mi'],
  ])('tells %s from %s, and their bare letters do not', (a, b) => {
    expect(vietnamese.key(a)).not.toBe(vietnamese.key(b));
    expect(lettersOf(a)).toEqual(lettersOf(b));
  });

  test.each([
    ['ban', 'bang'],
    ['dân', 'đảng'],
    ['thy', 'thi'],
    ['tuy', 'tui'],
    ['quy', 'qua'],
  ])('keeps the letters of %s and %s apart', (a, b) => {
    expect(lettersOf(a)).not.toEqual(lettersOf(b));
  });

  test('depends neither on capitals nor on the form of Unicode', () => {
    const letters = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậớờởỡợủỷ');
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 7 }), (word) => {
        const key = vietnamese.key(word);
        expect(vietnamese.key(word.toUpperCase())).toBe(key);
        expect(vietnamese.key(word.normalize('NFD'))).toBe(key);
        expect(vietnamese.folded(key)).toMatch(/^[a-z]+\u01c0$/);
      }),
    );
  });
});

describe('words', () => {
  test.each([
    ['the name of a disease', 'COVID-19', ['COVID', '19']],
    ['the same with a spaced dash', 'Covid – 19', ['Covid', '19']],
    ['the same in one piece', 'covid19', ['covid', '19']],
    ['a document number', '1354-BC/BCSĐCP', ['1354', 'BC', 'BCSĐCP']],
    ['figures', '27.100 và 96,4%', ['27', '100', 'và', '96', '4']],
    ['an abbreviation', 'T.Ư', ['T', 'Ư']],
    ['loose marks', 'u\u0309y', ['u\u0309y']],
    ['Chinese by the character', '新冠2020年', ['新', '冠', '2020', '年']],
    ['no signs', '“…” – ./.', []],
  ])('are parted in %s', (_case, text, words) => {
    expect(pieces(text)).toEqual(words);
  });

  test('are found again whichever way a disease is written', () => {
    expect(keysOf('Covid – 19')).toEqual(keysOf('COVID-19'));
    expect(keysOf('covid19')).toEqual(keysOf('COVID-19'));
  });

  test('of a text are all its letters and digits, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyLetter }), (text) => {
        expect(pieces(text).join('')).toBe((text.match(/[\p{L}\p{M}\p{N}]/gu) ?? []).join(''));
      }),
    );
  });
});

describe('a key in another language', () => {
  test.each([
    ['café', 'cafe'],
    ['Đảng', 'dang'],
    ['Øresund', 'oresund'],
    ['straße', 'strasse'],
    ['שָׁלוֹם', 'שלום'],
  ])('folds %s to the letters of %s and keeps the spellings apart', (a, b) => {
    expect(plain.folded(plain.key(a))).toBe(plain.folded(plain.key(b)));
    expect(plain.key(a)).not.toBe(plain.key(b));
  });

  test('keeps the vowels of scripts that write them as marks', () => {
    expect(plain.folded(plain.key('हिन्दी'))).toBe('हिन्दी\u01c0');
  });

  test('has no rule for i and y', () => {
    expect(plain.key('my')).toBe('my\u01c0\u030d');
    expect(vietnamese.key('my')).toBe('mi\u01c0\u030d');
    expect(keysFor('vi-VN').key('my')).toBe('mi\u01c0\u030d');
  });
});
