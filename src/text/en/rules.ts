import type { LanguageRules } from '../language-rules.ts';
import { plainSpelling } from '../plain-spelling.ts';
import { findFigures } from './figures.ts';
import { findDates } from './find-dates.ts';

/** What is known of English. Numbers of documents have no form there that could be told from others. */
export const english: LanguageRules = {
  findNumbers: () => [],
  findTitles: () => [],
  normaliseNumber: (number) => number.replace(/\s+/g, '').toUpperCase(),
  findDates,
  findFigures,
  spelling: plainSpelling,
};
