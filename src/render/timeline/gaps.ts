import { type Words, words } from '../../i18n/words.ts';
import { daysBetween, type Gap } from '../../text/days-between.ts';

/** Days beyond which months and years say more. */
const mostDays = 99;
const daysOfYear = 365.2425;
const daysOfMonth = daysOfYear / 12;

/** The time from one date to another in words: `5 days`, `4 or 5 days`, `at least 5 years 11 months`; nothing where it is not known. */
export function gapBetween(from: string, to: string, language: string): string | undefined {
  const gap = daysBetween(from, to);
  return gap && gapWords(gap, language);
}

/** A gap in words. */
export function gapWords(gap: Gap, language: string): string {
  const t = words(language);
  const said = lengthWords(gap, language, t);
  return gap.uncertain ? t('gap.uncertain', { gap: said }) : said;
}

function lengthWords(gap: Gap, language: string, t: Words): string {
  const { unit, least, most, either, about } = gap;
  if (either && (either.at(-1) ?? 0) <= mostDays) return eitherWords(either, language, t);
  if (most === undefined) return t('gap.least', { gap: timeWords(least, unit, t, Math.floor) });
  const isLong = unit === 'day' && most > mostDays;
  const [low, high] = [least, most].map((n) => timeWords(n, unit, t));
  const said = low === high || low === undefined || high === undefined ? low : range();
  return about || isLong ? t('gap.about', { gap: said ?? '' }) : (said ?? '');

  function range(): string {
    if (unit === 'day' && isLong) return t('gap.range', { least: low ?? '', most: high ?? '' });
    const span = new Intl.NumberFormat(language).formatRange(least, most as number);
    return t(`gap.${unit}s`, { n: span });
  }
}

/** `4 or 5 days`, `the same day or 1 day`. */
function eitherWords(numbers: readonly number[], language: string, t: Words): string {
  const list = new Intl.ListFormat(language, { type: 'disjunction' });
  const figures = new Intl.NumberFormat(language);
  if (numbers[0] === 0) return list.format(numbers.map((n) => timeWords(n, 'day', t)));
  return t('gap.days', { n: list.format(numbers.map((n) => figures.format(n))) });
}

/** `5 days`, `2 years 6 months`. */
function timeWords(
  count: number,
  unit: Gap['unit'],
  t: Words,
  rounded: (n: number) => number = Math.round,
): string {
  if (unit === 'day' && count <= mostDays)
    return count === 0 ? t('gap.same') : t('gap.day', { n: count });
  const inMonths = { day: count / daysOfMonth, month: count, year: count * 12 }[unit];
  const [years, months] = [Math.floor(rounded(inMonths) / 12), rounded(inMonths) % 12];
  const parts = [
    ...(years > 0 ? [t('gap.year', { n: years })] : []),
    ...(months > 0 ? [t('gap.month', { n: months })] : []),
  ];
  return parts.join(' ');
}
