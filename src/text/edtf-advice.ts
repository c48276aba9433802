import { dateBounds, daysInMonth } from './date-bounds.ts';
import { isEdtf } from './edtf.ts';

const form =
  'Write an EDTF date: 2020-03-20, 2020-03, 2020, 2020-03-20?, 2020-03~, 2020-03-20/2020-03-21, 2026-03-04/.. (seasons and times of day are not taken).';

/** What to write in place of a value that `parseEdtf` refuses, in one or two sentences for a keeper. */
export function edtfAdvice(value: string): string {
  const ends = value
    .replace(/^[[{]|[\]}]$/g, '')
    .split(/\/(?!\d\d\b)|\.\.|,/)
    .map((end) => end.trim());
  const bare = ends.map(unmarked);
  return (
    beforeZero(value) ??
    timeOfDay(value) ??
    otherOrder(value) ??
    bare.map(season).find((advice) => advice !== undefined) ??
    bare.map(noSuchDay).find((advice) => advice !== undefined) ??
    turnedRound(value, ends) ??
    openEnds(value) ??
    inWords(value) ??
    form
  );
}

/** `-0300`, `-0044-03-15`, `-0300/-0250`: years that EDTF writes and this profile does not reach. */
function beforeZero(value: string): string | undefined {
  if (!/^[[{]?-\d{4}\b/.test(value)) return undefined;
  return `Years before 0 are not taken (${value}): dates reach from 0000 to 9999. Tell of such times in words, in a title or a note.`;
}

/** `2020-03-20T10:00`, `2020-03-20 10:00Z` */
function timeOfDay(value: string): string | undefined {
  const clock = /[T\s]?\d{1,2}:\d\d(:\d\d)?(\.\d+)?(Z|[+-]\d\d(:?\d\d)?)?/g;
  if (!clock.test(value)) return undefined;
  const day = value.replace(clock, '');
  const [from, to] = day.split('/');
  const instead = suggestion(from === to ? from : day);
  return `Times of day are not taken: a date here is a civil day, the same in every time zone. Write the day alone${instead}.`;
}

/** `2020-21` to `2020-41`: the seasons, quarters and halves of years of EDTF; or two years. */
function season(end: string): string | undefined {
  const [, year = '', code = ''] = /^(\d{4})-(2[1-9]|3\d|4[01])$/.exec(end) ?? [];
  if (code === '') return undefined;
  const other = `${year.slice(0, 2)}${code}`;
  const years =
    other > year ? ` If the years ${year} to ${other} are meant, write ${year}/${other}.` : '';
  const months = partsOfYear[Number(code) - 33];
  const [from, to] = months ?? ['03', '05'];
  const why = months ? '' : ': they are other months in the other half of the world';
  return `Seasons and quarters (${end}) are not taken${why}. Write the months from first to last${months ? ',' : ', such as'} ${year}-${from}/${year}-${to}, or the year alone, ${year}.${years}`;
}

/** First and last month of the parts of a year that EDTF writes as months 33 to 41: quarters, thirds, halves. */
const partsOfYear = [
  ['01', '03'],
  ['04', '06'],
  ['07', '09'],
  ['10', '12'],
  ['01', '04'],
  ['05', '08'],
  ['09', '12'],
  ['01', '06'],
  ['07', '12'],
] as const;

/** `2020-02-30`, `2020-13`, `2020-00-05` */
function noSuchDay(end: string): string | undefined {
  const [, year = '', month = '', day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(end) ?? [];
  if (month === '' || dateBounds(end)) return undefined;
  const days = daysInMonth(Number(year), Number(month));
  if (days === 0)
    return `The calendar has no month ${month}: write one from 01 to 12${day ? ', then the day' : ''}.`;
  return `The calendar has no day ${end}: ${year}-${month} has ${days} days. Write a day that it has, or the month alone, ${year}-${month}.`;
}

/** `20/3/2020`, `20-03-2020`, `2020/03/20`, `2020-3-5` */
function otherOrder(value: string): string | undefined {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(value);
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(value);
  if (yearFirst && isEdtf(value)) return undefined;
  const [, year = '', month = '', day = ''] =
    yearFirst ?? (yearLast && [value, yearLast[3], yearLast[2], yearLast[1]]) ?? [];
  if (year === '') return undefined;
  const padded = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  if (padded === value) return undefined;
  // Of 3/4/2020 nobody can tell which is the month: no suggestion may choose.
  const isSure = yearFirst || Number(day) > 12 || day === month;
  return `Write year, month and day in this order, with hyphens and two digits each${isSure ? suggestion(padded) : ', such as 2020-03-20'}.`;
}

/** `2020-03-21/2020-03-20` */
function turnedRound(
  value: string,
  [first = '', last = '', ...more]: string[],
): string | undefined {
  const [from, to] = [dateBounds(unmarked(first)), dateBounds(unmarked(last))];
  if (more.length > 0 || !from || !to || to.max >= from.min) return undefined;
  const between = value.includes('/') ? '/' : '..';
  return `The end, ${last}, lies before the start, ${first}. Write the earlier date first: ${last}${between}${first}.`;
}

/** `../..`, `2020/`, `2020-03-20–2020-03-21` */
function openEnds(value: string): string | undefined {
  if (value === '../..' || value === '/') {
    return 'One end must be known: 2020-03-20/.. begins then, ../2020-03-20 ends then.';
  }
  const blank = value.replace(/^\//, '../').replace(/\/$/, '/..');
  if (blank !== value && isEdtf(blank)) {
    const known = blank.replace(/^\.\.\/|\/\.\.$/, '');
    const [goesOn, end, other] = value.startsWith('/')
      ? ['it has no beginning', 'A beginning', 'end']
      : ['it goes on', 'An end', 'beginning'];
    return `Write “${blank}” if ${goesOn}. ${end} that nobody knows (“${value}”) is not taken: write the ${other} alone, “${known}”, or in place of the blank the year or month that is known.`;
  }
  const slash = value.replace(/\s*[–—]\s*|\s+(-|to|đến)\s+/, '/');
  return slash !== value && isEdtf(slash) ? `Put a slash between two dates: ${slash}.` : undefined;
}

/** `about 2021`, `c. 2021`, `2021-04-09 ?`, `có thể 2021`: doubt in words, or its sign apart from the date. */
function inWords(value: string): string | undefined {
  const told = doubts.find(({ words }) => words.test(value));
  const plain = told ? value.replace(told.words, '') : value;
  const written = `${plain.replace(/\s+(?=[?~%])/g, '')}${told?.sign ?? ''}`;
  if (written === value || !isEdtf(written)) return undefined;
  return told
    ? `Say how sure a date is with a sign behind it: ${written} (? uncertain, ~ approximate, % both).`
    : `The sign stands right behind the date: ${written}.`;
}

/** Words that stand before a date in doubt, with the sign that says the same. */
const doubts = [
  { words: /^(?:possibly about|có thể khoảng)\s+/i, sign: '%' },
  { words: /^(?:about|around|approx\.?|approximately|circa|ca?\.?|khoảng)\s+/i, sign: '~' },
  { words: /^(?:possibly|perhaps|probably|maybe|có thể|có lẽ)\s+/i, sign: '?' },
];

const unmarked = (date: string) => date.replace(/[?~%]/g, '');

/** `: 2020-03-20`, when that is a date. */
const suggestion = (value = '') => (isEdtf(value) ? `: ${value}` : '');
