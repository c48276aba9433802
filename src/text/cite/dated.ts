import { englishDates } from '../en/dates.ts';
import { vietnameseDates } from '../vi/dates.ts';
import type { CslDate, CslItem } from './csl.ts';
import type { CiteWords } from './words.ts';

/** The date of issue in words: `ngày 20/3/2020`, `20 March 2020`; of an undated document what is known instead. */
export function datedWords({ issued, custom }: CslItem, language: string): string | undefined {
  if (!issued) return custom.dated;
  if (issued.literal !== undefined) return issued.literal;
  const [[year, month, day]] = issued['date-parts'];
  const date = { year, ...(month && { month }), ...(day && { day }) };
  const voice = /^vi\b/i.test(language) ? vietnameseDates : englishDates;
  return voice.alone(voice.date(date), date).replaceAll('\u00a0', ' ');
}

/** The year for a list of works: `2020`, `khoảng 2020`, `2019–2020`, `không rõ năm`. */
export function yearWords(issued: CslDate | undefined, words: CiteWords): string {
  if (!issued) return words.undated;
  const [from, to = from] = issued['date-parts'];
  const years = from[0] === to[0] ? `${from[0]}` : `${from[0]}–${to[0]}`;
  // A doubt about the day or the month leaves the year as it is.
  const isNear = issued.circa && (from.length === 1 || from[0] !== to[0]);
  return isNear ? `${words.about} ${years}` : years;
}
