import { type DateVoice, datePhrase } from './date-phrase.ts';
import type { DateSpan } from './edtf.ts';
import { englishDates, shortEnglishDates } from './en/dates.ts';
import { otherDates, shortOtherDates } from './other-dates.ts';
import { shortVietnameseDates, vietnameseDates } from './vi/dates.ts';

interface Voices {
  long: DateVoice;
  short: DateVoice;
}

const voices = new Map<string, Voices>([
  ['vi', { long: vietnameseDates, short: shortVietnameseDates }],
  ['en', { long: englishDates, short: shortEnglishDates }],
]);

/**
 * An EDTF date in the words of a language, for prose: `ngày 20/3/2020`, `khoảng 25/5/2025`,
 * `between 20 and 21 March 2020`. No line breaks inside a date. What is no date comes back as it is.
 */
export function dateWords(value: string, language: string): string {
  return datePhrase(value, voicesOf(language).long);
}

/** The same as short as can be, for lists: `20/3/2020`, `20 Mar 2020`, `20–21/3/2020`. */
export function shortDate(value: string, language: string): string {
  return datePhrase(value, voicesOf(language).short);
}

/** Value of `<time datetime>`: the day, month or year that a date names, if it names just one. */
export function dateTimeAttribute(span: DateSpan): string | undefined {
  const { min, max, precision, shape } = span;
  if (shape !== 'single' || !min || !max) return undefined;
  const length = { day: 10, month: 7, year: 4 }[precision];
  const named = min.slice(0, length);
  return max.startsWith(named) ? named : undefined;
}

function voicesOf(language: string): Voices {
  const base = language.split('-')[0]?.toLowerCase() ?? '';
  const known = voices.get(base) ?? voices.get(language);
  if (known) return known;
  const made = { long: otherDates(language), short: shortOtherDates(language) };
  voices.set(language, made);
  return made;
}
