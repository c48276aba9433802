import type { CivilDate } from '../date-parts.ts';
import type { DateVoice } from '../date-phrase.ts';

/** Keeps the words of one date on one line; what qualifies the whole may stand on the line before. */
const joint = '\u00a0';

type Format = DateVoice['date'];

/** Dates in English prose: `20 March 2020`, `about 25 May 2025`, `between 20 and 21 March 2020`. */
export const englishDates = voiceOf(formatter('long'));

/** Dates in English lists: `20 Mar 2020`, `20–21 Mar 2020`, `from 4 Mar 2026`. */
export const shortEnglishDates = shortVoiceOf(formatter('short'));

/** English words around dates that another function writes. */
export function voiceOf(date: Format): DateVoice {
  return {
    date,
    alone: (text) => text,
    within: (text) => `sometime in${joint}${text}`,
    among: (start, end) => `sometime between${joint}${start} and${joint}${end}`,
    decade: (year) => `the${joint}${year}s`,
    uncertain: (text) => `possibly ${text}`,
    approximate: (text) => `about${joint}${text}`,
    between: (start, end) => `between${joint}${start} and${joint}${end}`,
    since: (text, { day }) => `${day === undefined ? 'in' : 'on'} or after${joint}${text}`,
    until: (text, { day }) => `${day === undefined ? 'in' : 'on'} or before${joint}${text}`,
    list: (texts, join) => `${texts.slice(0, -1).join(', ')} ${join}${joint}${texts.at(-1) ?? ''}`,
  };
}

/** The same for lists, as short as can be. */
export function shortVoiceOf(date: Format): DateVoice {
  return {
    ...voiceOf(date),
    within: (text) => text,
    among: (start, end) => `between${joint}${start} and${joint}${end}`,
    decade: (year) => `${year}s`,
    between: (start, end) => (/^\d+$/.test(start) ? `${start}–${end}` : `${start}${joint}– ${end}`),
    since: (text) => `from${joint}${text}`,
    until: (text) => `until${joint}${text}`,
  };
}

function formatter(style: 'long' | 'short'): Format {
  // British, as the browser writes the months of a narrowed timeline: `Sept`.
  const names = new Intl.DateTimeFormat('en-GB', { month: style, timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) => names.format(Date.UTC(2000, month)));
  return ({ year, month, day }: CivilDate, next?: CivilDate) => {
    const isSameYear = month !== undefined && year === next?.year;
    const isSameMonth = day !== undefined && isSameYear && month === next.month;
    const name = isSameMonth || month === undefined ? undefined : months[month - 1];
    return [day, name, isSameYear ? undefined : year]
      .filter((part) => part !== undefined)
      .join(joint);
  };
}
