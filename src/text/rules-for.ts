import { english } from './en/rules.ts';
import type { LanguageRules } from './language-rules.ts';
import { plainSpelling } from './plain-spelling.ts';
import { vietnamese } from './vi/rules.ts';

/** Rules by language. Another language joins with a folder of its own and a line here. */
const known: Record<string, LanguageRules> = { en: english, vi: vietnamese };

/** Of a language without rules only names are known. */
const namesOnly: LanguageRules = {
  findNumbers: () => [],
  findTitles: () => [],
  normaliseNumber: (number) => number.replace(/\s+/g, '').toUpperCase(),
  findDates: () => [],
  findFigures: () => [],
  spelling: plainSpelling,
};

/** The rules of a language, a BCP 47 tag. */
export function rulesFor(language: string): LanguageRules {
  return known[baseOf(language)] ?? namesOnly;
}

const baseOf = (language: string) => language.toLowerCase().split('-')[0] ?? '';
