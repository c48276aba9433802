import type { CivilDate } from './date-parts.ts';
import type { DateVoice } from './date-phrase.ts';
import { shortVoiceOf, voiceOf } from './en/dates.ts';
import { knownLocale } from './locale.ts';

/** Dates as a language writes them, with English words around them, for languages without rules of their own. */
export function otherDates(language: string): DateVoice {
  return voiceOf(formatter(language, 'long'));
}

/** The same for lists. */
export function shortOtherDates(language: string): DateVoice {
  return shortVoiceOf(formatter(language, 'short'));
}

function formatter(language: string, style: 'long' | 'short'): DateVoice['date'] {
  const formatOf = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(knownLocale(language), {
      ...options,
      timeZone: 'UTC',
      calendar: 'gregory',
    });
  const years = formatOf({ year: 'numeric' });
  const months = formatOf({ year: 'numeric', month: style });
  const days = formatOf({ year: 'numeric', month: style, day: 'numeric' });
  return ({ year, month, day }: CivilDate) => {
    const format = month === undefined ? years : day === undefined ? months : days;
    const time = new Date(0).setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
    return format.format(time).replace(/\s+/g, '\u00a0');
  };
}
