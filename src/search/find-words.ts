import type { Keys } from '../text/keys.ts';
import type { Span } from '../text/span.ts';
import type { Clause } from './clause.ts';

/** One word of a text: its place and its key. */
export interface KeyedWord extends Span {
  key: string;
}

/** The words of a text with their keys, in order. */
export function keyedWords(text: string, keys: Keys): KeyedWord[] {
  return keys.words(text).map(({ start, end }) => ({
    start,
    end,
    key: keys.key(text.slice(start, end)),
  }));
}

/** First and last word of one place where a clause is met. */
export interface Hit {
  first: number;
  last: number;
  /** Index, in the clause, of the key that was met; 0 for a phrase. */
  term: number;
}

/** Every place where words meet a clause, in order: each phrase, or each of its words. */
export function findHits(words: KeyedWord[], clause: Clause, keys: Keys): Hit[] {
  const shown = (key: string) => (clause.exact ? key : keys.folded(key));
  const wanted = clause.keys.map(shown);
  const terms = new Map(wanted.map((key, index) => [key, index]));
  const text = words.map(({ key }) => shown(key));
  if (!clause.adjacent) {
    return text.flatMap((key, index) => {
      const term = terms.get(key);
      return term === undefined ? [] : [{ first: index, last: index, term }];
    });
  }
  return text.flatMap((key, index) =>
    key === wanted[0] && wanted.every((other, step) => text[index + step] === other)
      ? [{ first: index, last: index + wanted.length - 1, term: 0 }]
      : [],
  );
}

/** Whether words meet a clause: they hold the phrase, or every one of its words. */
export function meets(words: KeyedWord[], clause: Clause, keys: Keys): boolean {
  const terms = new Set(findHits(words, clause, keys).map(({ term }) => term));
  const needed = clause.adjacent
    ? 1
    : new Set(clause.keys.map((key) => (clause.exact ? key : keys.folded(key)))).size;
  return terms.size >= needed;
}
