import { foldedKey, joinKey } from './key.ts';
import type { Span } from './span.ts';
import { vietnameseKey } from './vi/keys.ts';

/** How a language cuts texts into words to search for, and what makes two spellings the same. */
export interface Keys {
  /** The words of a text: runs of letters, runs of digits; Chinese and Japanese by the character. */
  words(text: string): Span[];
  /** Key of one word; words that read the same have the same key. */
  key(word: string): string;
  /** The part of a key in which only bare letters count, without marks and tone. */
  folded(key: string): string;
}

const unspaced = String.raw`[\p{L}&&[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]]`;
const word = new RegExp(String.raw`${unspaced}\p{M}*|[[\p{L}\p{M}]--${unspaced}]+|\p{N}+`, 'gv');

/** The search keys of a language (a BCP 47 tag). Build and browser must ask for the same one. */
export function keysFor(language: string): Keys {
  const key = isVietnamese(language) ? vietnameseKey : plainKey;
  return { words: wordsOf, key, folded: foldedKey };
}

function isVietnamese(language: string): boolean {
  return /^vi(-|$)/i.test(language);
}

function plainKey(word: string): string {
  return joinKey(word.toLowerCase());
}

function wordsOf(text: string): Span[] {
  return Array.from(text.matchAll(word), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}
