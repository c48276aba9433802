import type { Keys } from '../../text/keys.ts';
import { type Clause, isMarked, keysOf, wordsOf } from '../clause.ts';
import { parseQuery } from '../parse-query.ts';
import { mostWords } from '../tiers.ts';
import type { ConcordanceState } from './state.ts';

/** One way of reading what was typed: lines are the places of any of `clauses`, in documents that hold none of `none`. */
export interface Way {
  name: 'exact' | 'folded';
  clauses: Clause[];
  none: Clause[];
}

/**
 * The ways in which a query is read, the closest first; a later one only serves when an earlier one finds nothing.
 * Words side by side are one thing to look for, whether in quotation marks or not, unless each is asked for by itself.
 * Typed marks count: first in all words of what has any, then in those words that have some, then in none. What stands
 * in quotation marks is never loosened. None at all when nothing is looked for.
 */
export function waysOf({ q, marks, isEach }: ConcordanceState, keys: Keys): Way[] {
  const { words, phrases, without } = parseQuery(q);
  const loose = isEach ? new Set(wordsOf(words, keys).slice(0, mostWords)) : [words];
  const texts = [...phrases, ...loose].filter((text) => keys.words(text).length > 0);
  if (texts.length === 0) return [];
  const none = without
    .filter((text) => keys.words(text).length > 0)
    .map((text) => clauseOf(text, { exact: isMarked(text) }, keys));
  const way = (name: Way['name'], strictness: (text: string) => Strictness): Way => ({
    ...{ name, none },
    clauses: texts.map((text) => clauseOf(text, strictness(text), keys)),
  });
  const folded = way('folded', () => ({ exact: false }));
  if (marks === 'any') return [folded];
  if (marks === 'exact') return [way('exact', () => ({ exact: true }))];
  const isTyped = texts.some(isMarked);
  const strict = way(isTyped ? 'exact' : 'folded', (text) => ({ exact: isMarked(text) }));
  if (!isTyped || phrases.length > 0) return [strict];
  const flags = (text: string) => wordsOf(text, keys).slice(0, mostWords).map(isMarked);
  const isMixed = texts.some((text) => new Set(flags(text)).size > 1);
  const partly = way('exact', (text) => ({ exact: false, marked: flags(text) }));
  return [strict, ...(isMixed ? [partly] : []), folded];
}

type Strictness = Pick<Clause, 'exact' | 'marked'>;

const clauseOf = (text: string, strictness: Strictness, keys: Keys): Clause => ({
  ...{ keys: keysOf(text, keys).slice(0, mostWords), adjacent: true },
  ...strictness,
});
