import { describe, expect, test } from 'vitest';
import { isEdtf } from '../../../src/text/edtf.ts';
import { edtfAdvice } from '../../../src/text/edtf-advice.ts';

const order = 'Write year, month and day in this order, with hyphens and two digits each';
const signs = 'Say how sure a date is with a sign behind it';
const clock =
  'Times of day are not taken: a date here is a civil day, the same in every time zone. Write the day alone';

describe('a date that is refused', () => {
  test.each([
    ['2020-03-20T10:00', `${clock}: 2020-03-20.`],
    ['2020-03-20 10:00:00+07:00', `${clock}: 2020-03-20.`],
    ['2020-03-20T08:00/2020-03-20T10:00', `${clock}: 2020-03-20.`],
    ['2020-03-20T08:00/2020-03-21T10:00', `${clock}: 2020-03-20/2020-03-21.`],
    ['10:00', `${clock}.`],
    ['20/3/2020', `${order}: 2020-03-20.`],
    ['20.03.2020', `${order}: 2020-03-20.`],
    ['2020-3-5', `${order}: 2020-03-05.`],
    ['2020/03/20', `${order}: 2020-03-20.`],
    ['2020-13', 'The calendar has no month 13: write one from 01 to 12.'],
    ['2020-00-05', 'The calendar has no month 00: write one from 01 to 12, then the day.'],
    [
      '2020-02-30?',
      'The calendar has no day 2020-02-30: 2020-02 has 29 days. Write a day that it has, or the month alone, 2020-02.',
    ],
    [
      '2020-03/2020-02-30',
      'The calendar has no day 2020-02-30: 2020-02 has 29 days. Write a day that it has, or the month alone, 2020-02.',
    ],
    [
      '2020-06?/2020-03',
      'The end, 2020-03, lies before the start, 2020-06?. Write the earlier date first: 2020-03/2020-06?.',
    ],
    [
      '[2021..2020]',
      'The end, 2020, lies before the start, 2021. Write the earlier date first: 2020..2021.',
    ],
    ['../..', 'One end must be known: 2020-03-20/.. begins then, ../2020-03-20 ends then.'],
    [
      '2021-03/',
      'Write “2021-03/..” if it goes on. An end that nobody knows (“2021-03/”) is not taken: write the beginning alone, “2021-03”, or in place of the blank the year or month that is known.',
    ],
    [
      '/2021',
      'Write “../2021” if it has no beginning. A beginning that nobody knows (“/2021”) is not taken: write the end alone, “2021”, or in place of the blank the year or month that is known.',
    ],
    ['about 2021', `${signs}: 2021~ (? uncertain, ~ approximate, % both).`],
    ['có thể 2021-04', `${signs}: 2021-04? (? uncertain, ~ approximate, % both).`],
    ['2021-04-09 ?', 'The sign stands right behind the date: 2021-04-09?.'],
    [
      '-0300',
      'Years before 0 are not taken (-0300): dates reach from 0000 to 9999. Tell of such times in words, in a title or a note.',
    ],
    ['2020-03 – 2020-05', 'Put a slash between two dates: 2020-03/2020-05.'],
  ])('%s: its keeper is told what to write', (value, advice) => {
    expect(isEdtf(value)).toBe(false);
    expect(edtfAdvice(value)).toBe(advice);
  });

  test.each([
    ['1950-33', 'first to last, 1950-01/1950-03, or the year alone, 1950.'],
    ['1950-36', 'first to last, 1950-10/1950-12, or'],
    ['1950-38', 'first to last, 1950-05/1950-08, or'],
    ['1950-41', 'first to last, 1950-07/1950-12, or'],
    ['1950-24', 'such as 1950-03/1950-05, or'],
  ])('%s is a part of a year: %s', (value, advice) => {
    expect(edtfAdvice(value)).toContain(advice);
    expect(edtfAdvice(value).includes('half of the world')).toBe(value === '1950-24');
  });

  test('a season may be meant as two years', () => {
    expect(edtfAdvice('2020-21')).toBe(
      'Seasons and quarters (2020-21) are not taken: they are other months in the other half of the world. Write the months from first to last, such as 2020-03/2020-05, or the year alone, 2020. If the years 2020 to 2021 are meant, write 2020/2021.',
    );
    expect(edtfAdvice('2020-06/2024-22')).not.toContain('are meant');
  });

  test('of a day that could be a month nothing is guessed', () => {
    expect(edtfAdvice('3/4/2020')).toBe(`${order}, such as 2020-03-20.`);
  });

  test.each(['', 'tháng 3', 'Y17E8', '2020S2', 'about March'])(
    '“%s” is answered with the forms that are taken',
    (value) => {
      expect(edtfAdvice(value)).toMatch(/^Write an EDTF date: 2020-03-20, /);
    },
  );
});
