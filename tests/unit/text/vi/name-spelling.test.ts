import { describe, expect, test } from 'vitest';
import { compileNames, findNames } from '../../../../src/text/find-names.ts';
import { vietnameseSpelling } from '../../../../src/text/vi/name-spelling.ts';

const found = (text: string, form: string, isOffice = false) =>
  findNames(compileNames([{ form, id: 'x', isOffice }], vietnameseSpelling), text).map(
    ({ start, end }) => text.slice(start, end),
  );

describe('a spelling that hides no name', () => {
  test.each([
    ['tone on the other vowel', 'Tỉnh uỷ họp', 'Tỉnh ủy', ['Tỉnh uỷ']],
    ['tone misplaced', 'đồng chí Trần Đức Qúy', 'Trần Đức Quý', ['Trần Đức Qúy']],
    [
      'tone on the first letter or the second',
      'Uỷ ban Dân tộc',
      'Ủy ban Dân tộc',
      ['Uỷ ban Dân tộc'],
    ],
    ['y for i', 'Lê Mĩ Kì', 'Lê Mỹ Kỳ', ['Lê Mĩ Kì']],
    ['an Icelandic letter', 'Ðà Nẵng', 'Đà Nẵng', ['Ðà Nẵng']],
    ['dash with space for hyphen', 'dịch Covid – 19 tỉnh', 'Covid-19', ['Covid – 19']],
    ['space for hyphen', 'dịch Covid 19', 'Covid-19', ['Covid 19']],
    ['an acronym in capitals', 'dịch COVID-19', 'Covid-19', ['COVID-19']],
    ['an acronym as a word', 'dịch Covid-19', 'COVID-19', ['Covid-19']],
    ['the sort of a place with a capital', 'Xã Ấp Đỗ', 'xã Ấp Đỗ', ['Xã Ấp Đỗ']],
    ['a capital at the beginning of a sentence', 'Cách ly tại nhà', 'cách ly', ['Cách ly']],
    ['usual abbreviations', 'UBND tỉnh', 'Ủy ban nhân dân tỉnh', ['UBND tỉnh']],
    [
      'an abbreviation spelled out',
      'Ban Chỉ đạo Quốc gia',
      'BCĐ Quốc gia',
      ['Ban Chỉ đạo Quốc gia'],
    ],
    [
      'two abbreviations',
      'Ủy ban T.Ư MTTQ Việt Nam',
      'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
      ['Ủy ban T.Ư MTTQ Việt Nam'],
    ],
    [
      'a city',
      'tại TP.HCM và TP. Hồ Chí Minh',
      'Thành phố Hồ Chí Minh',
      ['TP.HCM', 'TP. Hồ Chí Minh'],
    ],
  ])('%s', (_what, text, form, expected) => {
    expect(found(text, form)).toEqual(expected);
  });

  test('later words of an office without their capitals', () => {
    expect(found('Ban chỉ đạo quốc gia họp', 'Ban Chỉ đạo Quốc gia', true)).toEqual([
      'Ban chỉ đạo quốc gia',
    ]);
  });

  test('an acronym explained in the middle of a name', () => {
    expect(found('giữa Ban chỉ đạo (BCĐ) Quốc gia với', 'Ban Chỉ đạo Quốc gia', true)).toEqual([
      'Ban chỉ đạo (BCĐ) Quốc gia',
    ]);
    expect(found('do Ủy ban nhân dân (UBND) tỉnh', 'Ủy ban nhân dân tỉnh')).toEqual([
      'Ủy ban nhân dân (UBND) tỉnh',
    ]);
    expect(found('Kiểm soát bệnh tật (CDC) tỉnh', 'Kiểm soát bệnh tật tỉnh')).toHaveLength(1);
  });
});

test.each([
  ['a name in capitals', 'ẤP ĐỖ', 'Ấp Đỗ'],
  ['a name in small letters', 'hòa bình', 'Hòa Bình'],
  ['a place half in small letters', 'Hòa bình lập lại', 'Hòa Bình'],
  ['an office that begins small', 'ban chỉ đạo', 'Ban Chỉ đạo'],
  ['another tone', 'Trần Đức Quỳ', 'Trần Đức Quý'],
  ['another letter', 'Da Nẵng', 'Đà Nẵng'],
  ['another name', 'Lê Vi', 'Lê Vy'],
  ['three letters alone', 'BCĐ họp', 'Ban Chỉ đạo'],
  ['another disease', 'SARS-CoV-2', 'Covid-19'],
])('%s is not the name', (_what, text, form) => {
  expect(found(text, form)).toEqual([]);
});

test('a form that stands there letter by letter wins over other spellings', () => {
  const finder = compileNames(
    [
      { form: 'Hòa Bình', id: 'old' },
      { form: 'Hoà Bình', id: 'new' },
    ],
    vietnameseSpelling,
  );
  expect(findNames(finder, 'Hoà Bình')[0]?.ids).toEqual(['new']);
  expect(findNames(finder, 'Hòa Bình')[0]?.ids).toEqual(['old']);
});

test.each([
  ['Ban Chỉ đạo quốc gia', ' (BCĐ) và', 'BCĐ'],
  ['Ban Chỉ đạo quốc gia', ' (sau đây gọi tắt là Ban Chỉ đạo);', 'Ban Chỉ đạo'],
  ['An Nguyễn', ' (TTXVN)', undefined],
  ['Ban Chỉ đạo', ' (bổ sung)', undefined],
])('%s%s: the short form is %s', (name, after, expected) => {
  expect(vietnameseSpelling.shortForm(name, after)).toBe(expected);
});
