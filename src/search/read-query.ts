import type { Keys } from '../text/keys.ts';
import { wordsOf } from './clause.ts';
import { parseQuery } from './parse-query.ts';
import { mostWords } from './tiers.ts';

/** What is looked for, without what does not count: quotation marks, commas, hyphens. */
export interface ReadQuery {
  /** Words that may stand anywhere. */
  words: string[];
  /** Words that must stand side by side: `phòng chống dịch`. */
  phrases: string[];
  /** Words, or words side by side, that must not occur. */
  without: string[];
}

/** How a query is understood; what is cut off or holds no word is left out. */
export function readQuery(text: string, keys: Keys): ReadQuery {
  const { words, phrases, without } = parseQuery(text);
  const plain = (one: string) => wordsOf(one, keys).slice(0, mostWords).join(' ');
  const read = (all: string[]) => all.map(plain).filter((one) => one !== '');
  const loose = wordsOf(words, keys).slice(0, mostWords);
  return { words: loose, phrases: read(phrases), without: read(without) };
}

/** The same query with its phrases as words that may stand anywhere: `"chống dịch" -tỉnh` becomes `chống dịch -tỉnh`. */
export function unquoted(text: string): string {
  const { words, phrases, without } = parseQuery(text);
  const left = without.map((one) => (/\s/.test(one) ? `-"${one}"` : `-${one}`));
  return [...phrases, words, ...left].filter((one) => one !== '').join(' ');
}
