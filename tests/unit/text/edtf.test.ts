import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEdtf, parseEdtf } from '../../../src/text/edtf.ts';

/** min, max, precision, shape and marks in one line. */
function brief(value: string): string {
  const span = parseEdtf(value);
  if (!span) return 'refused';
  const marks = (span.uncertain ? ' ?' : '') + (span.approximate ? ' ~' : '');
  return `${span.min ?? '..'} ${span.max ?? '..'} ${span.precision} ${span.shape}${marks}`;
}

describe('an EDTF date', () => {
  test.each([
    ['a day', '2020-03-20', '2020-03-20 2020-03-20 day single'],
    ['a leap day', '2020-02-29', '2020-02-29 2020-02-29 day single'],
    ['a month', '2020-02', '2020-02-01 2020-02-29 month single'],
    ['a year', '2021', '2021-01-01 2021-12-31 year single'],
    ['an uncertain day', '2020-03-20?', '2020-03-20 2020-03-20 day single ?'],
    ['an approximate month', '2020-03~', '2020-03-01 2020-03-31 month single ~'],
    ['both marks', '2020%', '2020-01-01 2020-12-31 year single ? ~'],
    ['a mark on one part', '2020-?03-20', '2020-03-20 2020-03-20 day single ?'],
    ['an unknown day', '2020-03-XX', '2020-03-01 2020-03-31 month single'],
    ['an unknown last digit', '2020-03-1X', '2020-03-10 2020-03-19 month single'],
    ['an unknown last digit that ends a month', '2020-02-2X', '2020-02-20 2020-02-29 month single'],
    ['an unknown month', '2020-XX', '2020-01-01 2020-12-31 year single'],
    ['a decade', '202X', '2020-01-01 2029-12-31 year single'],
    ['a leap day in a decade', '202X-02-29', '2020-02-29 2028-02-29 year single'],
    ['an interval', '2020-03-20/2020-03-21', '2020-03-20 2020-03-21 day interval'],
    ['an interval of uneven ends', '2020-03/2020-03-05', '2020-03-01 2020-03-05 month interval'],
    [
      'an interval into the month it began in',
      '2020-03-05/2020-03',
      '2020-03-05 2020-03-31 month interval',
    ],
    ['an open end', '2026-03-04/..', '2026-03-04 .. day interval'],
    ['an open start', '../2020-03', '.. 2020-03-31 month interval'],
    ['one of several', '[2020-03-20,2020-03-21]', '2020-03-20 2020-03-21 day one-of'],
    ['one of a range', '[2020-03-20..2020-03-25]', '2020-03-20 2020-03-25 day one-of'],
    ['all of several', '{2020,2021-05}', '2020-01-01 2021-05-31 year all-of'],
    ['some year up to one', '[..2020]', '.. 2020-12-31 year one-of'],
  ])('may be %s', (_case, value, expected) => {
    expect(brief(value)).toBe(expected);
  });

  test.each([
    ['an impossible day', '2021-02-29'],
    ['the 29th of February of a century', '1900-02-29'],
    ['an impossible unknown day', '2021-02-3X'],
    ['a thirteenth month', '2020-13'],
    ['a season', '2020-21'],
    ['a time of day', '2020-03-20T10:00:00Z'],
    ['an exponent', 'Y17E8'],
    ['a long year', 'Y17000'],
    ['significant digits', '2020S2'],
    ['a century of two digits', '20'],
    ['a year before the first', '-0050'],
    ['the year nought', '0000'],
    ['a year of which nothing is known', 'XXXX-12-25'],
    ['an end before its start', '2020-03-21/2020-03-20'],
    ['a range of a set that runs backwards', '[2020-03-21..2020-03-20]'],
    ['an interval open at both ends', '../..'],
    ['a set open at both ends', '{..2020,2021..}'],
    ['an end left blank', '2020/'],
    ['an interval of seasons', '2020-21/2020-22'],
    ['Vietnamese order', '20/3/2020'],
    ['white space', ' 2020'],
    ['nothing', ''],
    ['prose', 'tháng 3'],
    ['a set without its end', '[2020'],
    ['a text without end', '2020,'.repeat(5000)],
  ])('is never %s', (_case, value) => {
    expect(isEdtf(value)).toBe(false);
  });

  test('keeps its parts as written', () => {
    expect(parseEdtf('2026-03-04~/..')?.values).toEqual(['2026-03-04~', '..']);
    expect(parseEdtf('[2020,2021-03..2021-05]')?.values).toEqual(['2020', '2021-03..2021-05']);
    expect(parseEdtf('2020')?.values).toBeUndefined();
  });

  test('of one day is every day of the calendar, and says that day', () => {
    const days = fc.date({
      min: new Date('0001-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(brief(day)).toBe(`${day} ${day} day single`);
      }),
    );
  });

  test('never begins after its end, and never lacks both', () => {
    const digits = fc.constantFrom(
      '2020',
      '2021-03',
      '2020-03-20',
      '202X',
      '2020-0X-3X',
      '1999-02-29',
      '..',
    );
    const marks = fc.constantFrom('', '', '?', '~', '%');
    const dates = fc.tuple(digits, marks).map((pair) => pair.join(''));
    const values = fc
      .tuple(fc.array(dates, { minLength: 1, maxLength: 3 }), fc.constantFrom('/', '..', ','))
      .chain(([list, sign]) => {
        const text = list.join(sign);
        return fc.constantFrom(text, `[${text}]`, `{${text}}`);
      });
    fc.assert(
      fc.property(values, (value) => {
        const span = parseEdtf(value);
        if (!span) return;
        expect(span.min === undefined).toBe(span.openStart);
        expect(span.max === undefined).toBe(span.openEnd);
        expect(span.openStart && span.openEnd).toBe(false);
        if (span.min && span.max) expect(span.min <= span.max).toBe(true);
      }),
    );
  });
});
