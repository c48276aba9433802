import { expect, test } from 'vitest';
import { accessDate, isoDay } from '../../../src/elements/access-date.ts';

const day = new Date(2026, 2, 5);

test.each([
  ['vi', '5/3/2026'],
  ['en', '5 March 2026'],
])('the date of access in %s', (language, words) => {
  expect(accessDate(day, language)).toBe(words);
});

test('files have it with all its digits, by the clock of the reader', () => {
  expect(isoDay(new Date(2026, 2, 5, 23, 59))).toBe('2026-03-05');
});
