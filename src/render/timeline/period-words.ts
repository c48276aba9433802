import { words } from '../../i18n/words.ts';
import { dateWords } from '../../text/date-words.ts';

/** A year or month in words, as a heading: `Tháng 3 năm 2020`, `March 2020`, `2020`. */
export function periodWords(period: string, language: string): string {
  if (period.length === 4) return words(language)('timeline.year', { year: period });
  const text = dateWords(period, language);
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** What stands above a stretch of a picture: a year, several years, a month of a known year, a day of a known month. */
export function headWords(head: string, language: string): string {
  if (head.includes('/')) return head.replace('/', '–');
  if (head.length === 4) return head;
  if (head.length === 10) return String(Number(head.slice(8)));
  return words(language)('timeline.month', {
    month: String(Number(head.slice(5))),
    name: monthName(head, language),
  });
}

function monthName(month: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}
