import { describe, expect, test } from 'vitest';
import { findNumbers, normaliseNumber } from '../../../../src/text/vi/numbers.ts';

/** What is found, as `form = number (type, year)`. */
const brief = (text: string) =>
  findNumbers(text).map(({ form, number, type, year, bare }) => {
    const about = [type, year].filter((part) => part !== undefined).join(', ');
    return `${form} = ${bare ? 'bare ' : ''}${number}${about && ` (${about})`}`;
  });

describe('a document number', () => {
  test.each([
    ['of the Party', 'Chỉ thị số 35-CT/TW, ngày 30/5/2019', '35-CT/TW = 35-CT/TW (chỉ thị, 2019)'],
    [
      'of a Party committee with a long name',
      'Báo cáo số 1354-BC/BCSĐCP, ngày',
      '1354-BC/BCSĐCP = 1354-BC/BCSĐCP (báo cáo)',
    ],
    ['of a province', 'Kết luận số 296-KL/TU', '296-KL/TU = 296-KL/TU (kết luận)'],
    ['without a type', 'số 25-NQ/TW', '25-NQ/TW = 25-NQ/TW'],
    ['with spaced hyphen', 'số 35 - CT/TW', '35 - CT/TW = 35-CT/TW'],
    ['with a dash', 'số 35–CT/TW', '35–CT/TW = 35-CT/TW'],
    ['of the Centre, abbreviated otherwise', 'số 35-CT/T.Ư.', '35-CT/T.Ư = 35-CT/TW'],
    [
      'of the Government',
      'Nghị quyết 128/NQ-CP ngày 11 tháng 10 năm 2021',
      '128/NQ-CP = 128/NQ-CP (nghị quyết, 2021)',
    ],
    ['of the Prime Minister', '(07/CT-TTg)', '07/CT-TTg = 7/CT-TTG'],
    [
      'with its year',
      'Nghị định số 17/2023/NĐ-CP',
      '17/2023/NĐ-CP = 17/2023/NĐ-CP (nghị định, 2023)',
    ],
    [
      'of the National Assembly',
      'Nghị quyết số 30/2021/QH15',
      '30/2021/QH15 = 30/2021/QH15 (nghị quyết, 2021)',
    ],
    [
      'of its Standing Committee',
      'số 12/2021/UBTVQH15',
      '12/2021/UBTVQH15 = 12/2021/UBTVQH15 (2021)',
    ],
    ['with an Icelandic letter', 'Quyết định 173/QÐ-TTg', '173/QÐ-TTg = 173/QĐ-TTG (quyết định)'],
    ['bare, with its type', 'theo Nghị quyết số 128;', 'Nghị quyết số 128 = bare 128 (nghị quyết)'],
    ['bare, without “số”', 'Nghị quyết 57, ngày', 'Nghị quyết 57 = bare 57 (nghị quyết)'],
    ['bare, in small letters', 'theo chỉ thị 16 của Thủ tướng', 'chỉ thị 16 = bare 16 (chỉ thị)'],
    ['bare, in capitals', 'NGHỊ QUYẾT SỐ 128', 'NGHỊ QUYẾT SỐ 128 = bare 128 (nghị quyết)'],
    ['bare, at the end of a sentence', 'Thông tư số 29.', 'Thông tư số 29 = bare 29 (thông tư)'],
    ['bare, with a leading nought', 'Chỉ thị 07', 'Chỉ thị 07 = bare 7 (chỉ thị)'],
    [
      'bare, with its year',
      'Nghị quyết 128 năm 2021',
      'Nghị quyết 128 = bare 128 (nghị quyết, 2021)',
    ],
    [
      'bare, of a type that is often counted',
      'Báo cáo số 15 của',
      'Báo cáo số 15 = bare 15 (báo cáo)',
    ],
  ])('is found: %s', (_case, text, expected) => {
    expect(brief(text)).toEqual([expected]);
  });

  test.each([
    ['a date', 'ngày 20/3/2020 và 26/02/2020'],
    ['a date with points', 'ngày 10.12 và 10.12.2021'],
    ['a date after a type', 'Kết luận ngày 20/3/2020'],
    ['a date right after a type', 'Thông báo 20/3/2020'],
    ['figures', '27.100 ca, 96,4%, 1.354 người'],
    ['a score or share', 'tỷ lệ 5/10, 24/7'],
    ['the name of a disease', 'dịch COVID-19, Covid-19'],
    ['a printed heading', '2.1. Kết luận'],
    ['a count after a type', 'ban hành kết luận 3 nội dung, quyết định 5 vấn đề'],
    ['a span of years', 'kế hoạch 5 năm, nghị quyết 5 năm'],
    ['a count of a countable type', 'Báo cáo 15 phút, văn bản 3'],
    ['a word that ends like a type', 'siêuthông tư 29'],
    ['a part of a longer number', 'A35-CT/TW, 2.35-CT/TW'],
    ['a telephone number', 'thông báo 0912345678'],
    ['a stamp', 'Số đến 2081'],
    ['a newspaper page', 'trang 1/A'],
  ])('is never %s', (_case, text) => {
    expect(brief(text)).toEqual([]);
  });

  test('has its place in the text', () => {
    const text = 'Nghị quyết số 25-NQ/TW và nghị quyết 128.';
    expect(findNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '25-NQ/TW',
      'nghị quyết 128',
    ]);
  });

  test.each([
    ['07/CT-TTg', '7/CT-TTg'],
    ['173/QÐ-TTg', '173/QĐ-TTg'],
    ['số 35 - CT/TW', '35-CT/TW'],
    ['35-CT/TƯ', '35-CT/TW'],
    ['17/2023/NĐ-CP'.normalize('NFD'), '17/2023/nđ-cp'],
  ])('compares equal: %s and %s', (a, b) => {
    expect(normaliseNumber(a)).toBe(normaliseNumber(b));
  });

  test('keeps different numbers apart', () => {
    const numbers = ['7/CT-TTg', '70/CT-TTg', '7-CT/TW', '7/2020/CT-TTg', '7'];
    expect(new Set(numbers.map(normaliseNumber)).size).toBe(numbers.length);
  });
});

test('a bare number after a type that is often counted is unsure, and no year or count', () => {
  const unsure = findNumbers(
    'Kế hoạch 288 của tỉnh; Kế hoạch 2025; kế hoạch 5 năm; Đề án 3 giải pháp',
  );
  expect(unsure.map(({ form, unsure: is }) => [form, is])).toEqual([['Kế hoạch 288', true]]);
});

test('words may stand between a type and its number, and digits end the code of an office', () => {
  expect(brief('Công điện khẩn số 15; 3340/UBND-KGVX2')).toEqual([
    'Công điện khẩn số 15 = bare 15 (công điện)',
    '3340/UBND-KGVX2 = 3340/UBND-KGVX2',
  ]);
});
