import { describe, expect, test } from 'vitest';
import { dateTimeAttribute, dateWords, shortDate } from '../../../src/text/date-words.ts';
import { parseEdtf } from '../../../src/text/edtf.ts';

/** The words with common spaces, for reading. */
const spoken = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a date in words', () => {
  test.each([
    ['2020-03-20', 'ngày 20/3/2020', '20 March 2020'],
    ['2020-03', 'tháng 3/2020', 'March 2020'],
    ['2020', 'năm 2020', '2020'],
    ['2025-05-25~', 'khoảng 25/5/2025', 'about 25 May 2025'],
    ['2025-05~', 'khoảng tháng 5/2025', 'about May 2025'],
    ['2020-03-20?', 'có thể 20/3/2020', 'possibly 20 March 2020'],
    ['2020%', 'có thể khoảng năm 2020', 'possibly about 2020'],
    ['2020-03-20/2020-03-21', 'từ 20 đến 21/3/2020', 'between 20 and 21 March 2020'],
    ['2020-03-28/2020-04-15', 'từ 28/3 đến 15/4/2020', 'between 28 March and 15 April 2020'],
    [
      '2020-12-31/2021-01-02',
      'từ 31/12/2020 đến 2/1/2021',
      'between 31 December 2020 and 2 January 2021',
    ],
    ['2020-03/2020-05', 'từ tháng 3 đến tháng 5/2020', 'between March and May 2020'],
    ['2020/2021', 'từ năm 2020 đến năm 2021', 'between 2020 and 2021'],
    ['2020-03-05/2020-05', 'từ 5/3/2020 đến tháng 5/2020', 'between 5 March 2020 and May 2020'],
    [
      '2020-03?/2020-05~',
      'từ có thể tháng 3/2020 đến khoảng tháng 5/2020',
      'between possibly March 2020 and about May 2020',
    ],
    ['2026-03-04/..', 'từ 4/3/2026 về sau', 'on or after 4 March 2026'],
    ['2026-03/..', 'từ tháng 3/2026 về sau', 'in or after March 2026'],
    ['../2026-03-04', 'từ 4/3/2026 trở về trước', 'on or before 4 March 2026'],
    ['[2020-03-20,2020-03-21]', 'ngày 20 hoặc 21/3/2020', '20 or 21 March 2020'],
    [
      '[2020-03-20,2020-03-21,2020-04-02]',
      'ngày 20/3, 21/3 hoặc 2/4/2020',
      '20 March, 21 March or 2 April 2020',
    ],
    ['{2020-03,2021-05}', 'tháng 3/2020 và tháng 5/2021', 'March 2020 and May 2021'],
    ['[2020,2021-05-01]', 'năm 2020 hoặc ngày 1/5/2021', '2020 or 1 May 2021'],
    ['[2020-03-20..2020-03-25]', 'từ 20 đến 25/3/2020', 'between 20 and 25 March 2020'],
    ['[..2020]', 'từ năm 2020 trở về trước', 'in or before 2020'],
    ['2020-03-XX', 'trong tháng 3/2020', 'sometime in March 2020'],
    ['2020-XX-XX', 'trong năm 2020', 'sometime in 2020'],
    ['202X', 'trong thập niên 2020', 'sometime in the 2020s'],
    ['20XX', 'trong khoảng từ năm 2000 đến năm 2099', 'sometime between 2000 and 2099'],
    ['2020-03-1X', 'trong khoảng từ 10 đến 19/3/2020', 'sometime between 10 and 19 March 2020'],
    ['không rõ', 'không rõ', 'không rõ'],
  ])('%s reads “%s” and “%s”', (value, vietnamese, english) => {
    expect(spoken(dateWords(value, 'vi'))).toBe(vietnamese);
    expect(spoken(dateWords(value, 'en'))).toBe(english);
  });

  test('may break after a word that doubts it', () => {
    expect(dateWords('2021-04%', 'en')).toBe('possibly about\u00a0April\u00a02021');
    expect(shortDate('2021-04%', 'vi')).toBe('có\u00a0thể khoảng\u00a04/2021');
  });

  test('does not break inside a date', () => {
    expect(dateWords('2020-03-20', 'vi')).toBe('ngày\u00a020/3/2020');
    expect(dateWords('2020-03-20', 'en')).toBe('20\u00a0March\u00a02020');
    expect(dateWords('2020-03-28/2020-04-15', 'en')).toBe(
      'between\u00a028\u00a0March and\u00a015\u00a0April\u00a02020',
    );
  });

  test('follows the custom of any other language, with English words around', () => {
    expect(spoken(dateWords('2020-03-20', 'fr'))).toBe('20 mars 2020');
    expect(spoken(dateWords('2020-03~', 'de'))).toBe('about März 2020');
    expect(spoken(dateWords('2020-03-20', 'not a language'))).toContain('2020');
    expect(spoken(dateWords('2020-03-20', 'en-GB'))).toBe('20 March 2020');
    expect(spoken(dateWords('0050-03-20', 'fr'))).toBe('20 mars 50');
  });
});

describe('a short date', () => {
  test.each([
    ['2020-03-20', '20/3/2020', '20 Mar 2020'],
    ['2020-03', '3/2020', 'Mar 2020'],
    ['2020', '2020', '2020'],
    ['2025-05-25~', 'khoảng 25/5/2025', 'about 25 May 2025'],
    ['2020-03-20?', 'có thể 20/3/2020', 'possibly 20 Mar 2020'],
    ['2020-03-20/2020-03-21', '20–21/3/2020', '20–21 Mar 2020'],
    ['2020-03-28/2020-04-15', '28/3–15/4/2020', '28 Mar – 15 Apr 2020'],
    ['2020-03/2020-05', '3/2020–5/2020', 'Mar – May 2020'],
    ['2020/2021', '2020–2021', '2020–2021'],
    ['2026-03-04/..', 'từ 4/3/2026', 'from 4 Mar 2026'],
    ['../2026-03-04', 'đến 4/3/2026', 'until 4 Mar 2026'],
    ['[2020-03-20,2020-03-21]', '20 hoặc 21/3/2020', '20 or 21 Mar 2020'],
    ['[2020-03-20, 2020-03-21]', '20 hoặc 21/3/2020', '20 or 21 Mar 2020'],
    ['2020-03-XX', '3/2020', 'Mar 2020'],
    ['2020-03?/2020-05~', 'có thể 3/2020 – khoảng 5/2020', 'possibly Mar 2020 – about May 2020'],
    ['202X', 'thập niên 2020', '2020s'],
    ['20XX', 'giữa 2000 và 2099', 'between 2000 and 2099'],
    ['1950-XX-05', 'một ngày giữa 5/1 và 5/12/1950', 'between 5 Jan and 5 Dec 1950'],
    ['2021-09', '9/2021', 'Sept 2021'],
  ])('of %s is “%s” or “%s”', (value, vietnamese, english) => {
    expect(spoken(shortDate(value, 'vi'))).toBe(vietnamese);
    expect(spoken(shortDate(value, 'en'))).toBe(english);
  });
});

test.each([
  ['2020-03-20~', '2020-03-20'],
  ['2020-03', '2020-03'],
  ['2020-03-1X', '2020-03'],
  ['2020-XX', '2020'],
  ['2020-XX-05', '2020'],
  ['202X', undefined],
  ['2020-03-20/2020-03-21', undefined],
  ['[2020]', undefined],
])('%s gives the machine-readable time %s', (value, time) => {
  const span = parseEdtf(value);
  expect(span && dateTimeAttribute(span)).toBe(time);
});
