import type { StatedDate } from '../../corpus/model.ts';
import type { CslDate, CslDateParts } from '../../text/cite/csl.ts';
import type { CivilDate, DateMember, DatePart } from '../../text/date-parts.ts';
import { dateParts } from '../../text/date-parts.ts';
import { dateWords } from '../../text/date-words.ts';

/**
 * A date for citations: its first and last day, month or year as numbers, and where these are not the whole
 * truth, its words in a language: `[2020-03-20,2020-03-21]` is 20 to 21 March, circa, "20 or 21 March 2020".
 */
export function cslDate(
  { value }: Pick<StatedDate, 'value'>,
  language: string,
): CslDate | undefined {
  const parts = dateParts(value);
  const ends = (parts?.members ?? []).map(endsOf);
  const starts = ends.flatMap(({ start }) => (start ? [start] : []));
  const stops = ends.flatMap(({ stop }) => (stop ? [stop] : []));
  const first = starts.sort(compare)[0] ?? stops.sort(compare)[0];
  if (!first) return undefined;
  const last = stops.sort(compare).at(-1) ?? first;
  const isRange = compare(first, last) !== 0;
  return {
    'date-parts': isRange ? [first, last] : [first],
    ...(!isCertain(value) && { circa: true as const }),
    ...(!isPlain(value) && { literal: plainSpaces(dateWords(value, language)) }),
  };
}

/** A date in words with the spaces that files are written with. */
export const plainSpaces = (words: string): string => words.replaceAll('\u00a0', ' ');

const isPlain = (value: string) => /^\d{4}(-\d\d){0,2}$/.test(value);

/** Whether the numbers say all there is: one date, or a stretch between two. */
const isCertain = (value: string) => /^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/.test(value);

function endsOf(member: DateMember): { start?: CslDateParts; stop?: CslDateParts } {
  if ('part' in member) {
    const [start, stop] = bounds(member.part);
    return { start, stop };
  }
  return {
    ...(member.start && { start: bounds(member.start)[0] }),
    ...(member.end && { stop: bounds(member.end)[1] }),
  };
}

const bounds = ({ date, range = [date, date] }: DatePart): [CslDateParts, CslDateParts] => [
  numbers(range[0]),
  numbers(range[1]),
];

function numbers({ year, month, day }: CivilDate): CslDateParts {
  if (month === undefined) return [year];
  return day === undefined ? [year, month] : [year, month, day];
}

/** Earlier dates first; of a year and a day in it the year. */
function compare(a: CslDateParts, b: CslDateParts): number {
  for (let index = 0; index < 3; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
