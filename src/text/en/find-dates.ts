import type { DateGrammar } from '../date-points.ts';
import { joinDates } from '../join-dates.ts';
import type { FoundDate } from '../language-rules.ts';
import { datePoints } from './date-points.ts';

const grammar: DateGrammar = {
  points: datePoints,
  joint: (between) => {
    if (/^(?:\s?[-–—]\s?|\s+(?:to|until|till|through)\s+)$/u.test(between)) return 'range';
    if (/^(?:,|,?\s+and)\s+$/u.test(between)) return 'and';
    return /^\s+or\s+$/u.test(between) ? 'or' : undefined;
  },
  opening: /(?<!\p{L})from\s+$/iu,
};

/**
 * Find dates in an English text: `20 March 2020`, `March 20, 2020`, `from 20 to 21 March`, `in 2020`,
 * `the 1990s`, `Q1 2021`. A year that is missing is the one nearest to `near`.
 */
export function findDates(text: string, near?: string): FoundDate[] {
  return /\d/.test(text) ? joinDates(grammar, text, near).filter(isNotVerb(text)) : [];
}

/** “May 5” may be a date; “may 5 people” is none, nor “march 3 miles”: months have capitals. */
const isNotVerb =
  (text: string) =>
  ({ start, end }: FoundDate) =>
    !/(?<!\p{L})\p{Ll}{3}/u.test(
      text
        .slice(start, end)
        .replace(
          /\b(?:the|from|to|until|till|through|and|or|of|first|second|third|fourth|quarter)\b/giu,
          '',
        ),
    );
