import type { Keys } from '../text/keys.ts';
import { type Clause, isMarked, keysOf, wordsOf } from './clause.ts';
import type { Query } from './parse-query.ts';

/** How closely a document answers a query; the order is the order of the results. */
export const tierNames = ['phrase', 'words', 'folded-phrase', 'folded-words', 'beginning'] as const;
export type TierName = (typeof tierNames)[number];

/** One way of reading a query: every clause of `all` must occur, none of `none`. */
export interface Tier {
  name: TierName;
  all: Clause[];
  none: Clause[];
}

/** Words of a query that are looked for; the rest of a longer one is left out, and `isCut` says so. */
export const mostWords = 60;

/** Letters that the beginning of a word must have, lest it be that of half the language. */
const leastLetters = 2;

/**
 * The tiers of a query, closest first: exact phrase, all words as written, the same letters with other
 * marks, words that begin like the last one. A query without marks begins at the letters; in one that has marks on some words
 * only, these count before none does. What stands in quotation marks is never loosened: its marks count
 * when it has any. No tier at all when nothing is looked for.
 */
export function tiersOf(query: Query, keys: Keys): Tier[] {
  const quoted = query.phrases.flatMap((text) => asQuoted(text, keys));
  const none = query.without.flatMap((text) => asQuoted(text, keys));
  const words = wordsOf(query.words, keys).slice(0, mostWords);
  if (words.length === 0) {
    const name = quoted.every(({ exact }) => exact) ? 'phrase' : 'folded-phrase';
    return quoted.length > 0 ? [{ name, all: quoted, none }] : [];
  }
  const found = words.map((word) => keys.key(word));
  const tier = (name: TierName, clause: Pick<Clause, 'exact' | 'marked' | 'beginning'>): Tier => {
    const adjacent = name.endsWith('phrase');
    return { name, all: [...quoted, { keys: found, adjacent, ...clause }], none };
  };
  const beginning = beginningOf(words.at(-1) ?? '', keys);
  return [
    ...waysOf(words).flatMap((way) => {
      const kind = way.exact ? '' : 'folded-';
      const phrase = words.length > 1 ? [tier(`${kind}phrase`, way)] : [];
      return [...phrase, tier(`${kind}words`, way)];
    }),
    ...(beginning === undefined ? [] : [tier('beginning', { exact: false, beginning })]),
  ];
}

/** Which marks count, the strictest way first. */
function waysOf(words: string[]): Pick<Clause, 'exact' | 'marked'>[] {
  const marked = words.map(isMarked);
  const some = marked.includes(true);
  return [
    ...(some ? [{ exact: true }] : []),
    ...(some && marked.includes(false) ? [{ exact: false, marked }] : []),
    { exact: false },
  ];
}

/** The letters of a word as the beginning of another; none when it is too short. */
function beginningOf(word: string, keys: Keys): string | undefined {
  if ([...word.normalize('NFC')].length < leastLetters) return undefined;
  // With a letter after it a last y is not taken for the end of a syllable, where it may be an i.
  return keys.folded(keys.key(`${word}z`)).slice(0, -2);
}

/** Whether a query has more words than are looked for. */
export function isCut(query: Query, keys: Keys): boolean {
  return [query.words, ...query.phrases].some((text) => keys.words(text).length > mostWords);
}

function asQuoted(text: string, keys: Keys): Clause[] {
  const words = keysOf(text, keys).slice(0, mostWords);
  if (words.length === 0) return [];
  return [{ keys: words, adjacent: true, exact: isMarked(text) }];
}
