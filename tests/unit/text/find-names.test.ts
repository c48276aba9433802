import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileNames, findNames } from '../../../src/text/find-names.ts';

/** Each form is its own id, so that what is found can be read. */
const finderOf = (...forms: string[]) => compileNames(forms.map((form) => ({ form, id: form })));

const found = (text: string, ...forms: string[]) =>
  findNames(finderOf(...forms), text).map(({ start, end }) => text.slice(start, end));

describe('a name', () => {
  test.each([
    ['wherever it stands', 'Bộ Y tế họp; Bộ Y tế báo cáo.', ['Bộ Y tế'], ['Bộ Y tế', 'Bộ Y tế']],
    [
      'by its longest form',
      'Ban Thường vụ Tỉnh ủy',
      ['Ban Thường vụ', 'Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy'],
      ['Ban Thường vụ Tỉnh ủy'],
    ],
    [
      'by a shorter form when the longer breaks off',
      'Ban Thường vụ Tỉnh đoàn',
      ['Ban Thường vụ', 'Ban Thường vụ Tỉnh ủy'],
      ['Ban Thường vụ'],
    ],
    [
      'by a shorter form when the longer runs into a word',
      'Bộ Y tếx',
      ['Bộ Y', 'Bộ Y tế'],
      ['Bộ Y'],
    ],
    [
      'from left to right',
      'Phạm Minh Chính phủ',
      ['Minh Chính phủ', 'Phạm Minh Chính'],
      ['Phạm Minh Chính'],
    ],
    [
      'in quotation marks and brackets',
      '“Bộ Y tế” (TTXVN)',
      ['Bộ Y tế', 'TTXVN'],
      ['Bộ Y tế', 'TTXVN'],
    ],
    ['with signs of its own', 'Báo cáo của T.Ư, 5K.', ['T.Ư', '5K'], ['T.Ư', '5K']],
    ['that begins with a sign', 'hô “4 tại chỗ” và', ['“4 tại chỗ”'], ['“4 tại chỗ”']],
    [
      'over folded or unfolded white space',
      'Hà  Nội và Hà\nNội',
      ['Hà Nội'],
      ['Hà  Nội', 'Hà\nNội'],
    ],
    ['beside a hyphen of mere words', 'tuyến Hà Nội-Huế', ['Hà Nội', 'Huế'], ['Hà Nội', 'Huế']],
    ['before a dash that ends a clause', 'Hà Nội- nơi', ['Hà Nội'], ['Hà Nội']],
    ['outside the first plane', '𠮷野家 と', ['𠮷野家'], ['𠮷野家']],
  ])('is found %s', (_case, text, forms, names) => {
    expect(found(text, ...forms)).toEqual(names);
  });

  test.each([
    ['with other capitals', 'bộ y tế', 'Bộ Y tế'],
    ['with other marks', 'Bô Y tế', 'Bộ Y tế'],
    ['inside a word', 'Ban', 'an'],
    ['at the beginning of a word', 'Đảngviên', 'Đảng'],
    ['beside a digit', '5K2', '5K'],
    ['inside a longer document number', '135-CT/TW', '35-CT/TW'],
    ['in a number with a longer end', '35-CT/TWX', '35-CT/TW'],
    ['in a number with a further part', '35-CT/TW-BCT', '35-CT/TW'],
    ['as a part of a number', '35-CT/TW', 'TW'],
    ['as a part of a compound with digits', 'COVID-19', 'COVID'],
    ['beside a letter outside the first plane', '𠮷野', '野'],
    ['as nothing', 'Bộ Y tế', ' '],
  ])('is not found %s', (_case, text, form) => {
    expect(found(text, form)).toEqual([]);
  });

  test('names everyone it may belong to, each once', () => {
    const finder = compileNames([
      { form: 'Hòa Bình', id: 'places/hoa-binh' },
      { form: 'Hòa Bình'.normalize('NFD'), id: 'terms/hoa-binh' },
      { form: 'Hòa Bình', id: 'places/hoa-binh' },
    ]);
    expect(findNames(finder, 'tỉnh Hòa Bình')).toEqual([
      { start: 5, end: 13, ids: ['places/hoa-binh', 'terms/hoa-binh'] },
    ]);
  });
});

/** White space is alike, and there may be some around a hyphen or none. */
const withoutSpace = (form: string) => form.trim().replace(/\s+/g, ' ').replace(/ ?- ?/g, '-');

test('what is found never overlaps, and reads like one of the forms', () => {
  const words = fc.constantFrom('Ban', 'Bí', 'thư', 'an', ' ', ' ', '-', '/', '35', ',', '“');
  const strings = fc.array(words, { minLength: 1, maxLength: 12 }).map((list) => list.join(''));
  fc.assert(
    fc.property(strings, fc.array(strings, { maxLength: 6 }), (text, forms) => {
      let last = 0;
      for (const { start, end, ids } of findNames(finderOf(...forms), text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(ids.map(withoutSpace)).toContain(withoutSpace(text.slice(start, end)));
        last = end;
      }
    }),
  );
});

test('a form that is the whole text is always found', () => {
  const forms = fc.string({ minLength: 1 }).map((form) => form.normalize('NFC').trim());
  fc.assert(
    fc.property(forms.filter(Boolean), (form) => {
      expect(findNames(finderOf(form), form)).toEqual([
        { start: 0, end: form.length, ids: [form] },
      ]);
    }),
  );
});
