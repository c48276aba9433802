import type { LanguageRules } from '../language-rules.ts';
import { findTitles } from './citation.ts';
import { findFigures } from './figures.ts';
import { findDates, writesHyphens } from './find-dates.ts';
import { vietnameseSpelling } from './name-spelling.ts';
import { findNumbers, normaliseNumber } from './numbers.ts';

/** What is known of Vietnamese. */
export const vietnamese: LanguageRules = {
  findNumbers,
  findTitles,
  normaliseNumber,
  findDates,
  writesHyphens,
  findFigures,
  spelling: vietnameseSpelling,
};
