import { vietnameseSpelling } from '../vi/spelling.ts';

/** What a language counts as the same word in another dress. Each step takes the result of the one before. */
export interface SpellingRules {
  /** One code point for letters that look the same. */
  unify(text: string): string;
  /** Tone marks at one place of the syllable. */
  placeTones(text: string): string;
  /** Ways to write out and to shorten the same words; each group has the same meaning. */
  abbreviations: readonly (readonly string[])[];
  /** One spelling for words that have several; takes lower case. */
  respell(text: string): string;
}

const same = (text: string) => text;

const plainSpelling: SpellingRules = {
  unify: same,
  placeTones: same,
  abbreviations: [],
  respell: (text) => text.replace(/(?<![\p{N}.,])0+(?=\p{N})/gu, ''),
};

/** Rules for texts in these languages (BCP 47 tags): those of the language that all share, else the general ones. */
export function spellingRules(languages: readonly string[]): SpellingRules {
  const isVietnamese = languages.every((tag) => /^vi(-|$)/i.test(tag));
  return isVietnamese ? vietnameseSpelling : plainSpelling;
}
