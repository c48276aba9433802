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
  const terms = termsOf(clause, keys);
  const met = words.map(({ key }) => terms.metBy(key));
  if (!clause.adjacent) {
    return met.flatMap((all, index) => all.map((term) => ({ first: index, last: index, term })));
  }
  const steps = clause.keys.map((_, index) => terms.at(index));
  return met.flatMap((all, index) =>
    all.includes(steps[0] ?? 0) && steps.every((term, step) => met[index + step]?.includes(term))
      ? [{ first: index, last: index + steps.length - 1, term: 0 }]
      : [],
  );
}

/** Whether words meet a clause: they hold the phrase, or every one of its words. */
export function meets(words: KeyedWord[], clause: Clause, keys: Keys): boolean {
  const found = new Set(findHits(words, clause, keys).map(({ term }) => term));
  if (clause.adjacent) return found.size > 0;
  const { at } = termsOf(clause, keys);
  return clause.keys.every((_, index) => found.has(at(index)));
}

/** How the keys of a clause are told in a text. A key that comes again counts as the first of them. */
interface Terms {
  /** The term of the key at a place of the clause. */
  at(index: number): number;
  /** The terms that a key of a text answers to. */
  metBy(key: string): number[];
}

const none: number[] = [];

function termsOf({ keys: wanted, exact, marked, beginning }: Clause, keys: Keys): Terms {
  const [whole, folded] = [new Map<string, number>(), new Map<string, number>()];
  const last = beginning === undefined ? -1 : wanted.length - 1;
  const minds = (index: number) => exact || marked?.[index] === true;
  const place = wanted.map((key, index) => {
    if (index === last) return index;
    const [map, form] = minds(index) ? [whole, key] : [folded, keys.folded(key)];
    if (!map.has(form)) map.set(form, index);
    return map.get(form) ?? index;
  });
  const begins = last < 0 ? () => false : beginningTest(beginning ?? '', wanted[last] ?? '', keys);
  return {
    at: (index) => place[index] ?? index,
    metBy(key) {
      const asWhole = whole.get(key);
      const asFolded = folded.get(keys.folded(key));
      if (asWhole === undefined && asFolded === undefined && last < 0) return none;
      const found = [asWhole, asFolded, begins(key) ? last : undefined];
      return found.filter((term) => term !== undefined);
    },
  };
}

/** Tells the keys that begin with letters, go on after them, and have every mark of the key that was typed. */
function beginningTest(letters: string, typed: string, keys: Keys) {
  const unmarked = marksOf(keys.key('a'), keys);
  const marks = [...marksOf(typed, keys)].filter((mark) => mark !== unmarked);
  const border = keys.folded(keys.key('')).at(-1);
  return (key: string) =>
    key.startsWith(letters) &&
    key.charAt(letters.length) !== border &&
    marks.every((mark) => key.includes(mark, letters.length));
}

/** The marks of a key, which stand after its letters. */
const marksOf = (key: string, keys: Keys) => key.slice(keys.folded(key).length);
