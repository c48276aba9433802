import { foldedKey, joinKey } from './key.ts';
import { digit, kindAt, letter, mark, nextCharacter, other, unspaced } from './letters.ts';
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
  const words: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = wordEnd(text, start);
    if (kindAt(text, start) !== other) words.push({ start, end });
    start = end;
  }
  return words;
}

/** The place after the word, or after the single other character, that begins at a place. */
function wordEnd(text: string, start: number): number {
  const kind = kindAt(text, start);
  let end = nextCharacter(text, start);
  if (kind === digit) while (kindAt(text, end) === digit) end++;
  if (kind === letter || kind === mark) while (isLetter(kindAt(text, end))) end++;
  if (kind === unspaced) while (kindAt(text, end) === mark) end++;
  return end;
}

function isLetter(kind: number): boolean {
  return kind === letter || kind === mark;
}
