import type { Keys } from '../text/keys.ts';
import { beginningOf } from './beginning.ts';
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
  /** Looked for only when the reader asks: the words that begin with a single letter are those of half the language. */
  isWide?: boolean;
}

/** Words of a query that are looked for; the rest of a longer one is left out, and `isCut` says so. */
export const mostWords = 60;

/**
 * The tiers of a query, closest first: exact phrase, all words as written, the same letters with other
 * marks, words that begin like the last one. A query without marks begins at the letters; in one that has marks on some words
 * only, these count before none does, and words that begin with the marks that were typed come before those without
 * them. What stands in quotation marks is never loosened: its marks count when it has any. No tier at all when nothing is looked for.
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
  const begun = (way: Pick<Clause, 'marked'>): Tier[] => {
    if (!beginning) return [];
    const { letters, isWide } = beginning;
    const one = tier('beginning', { ...way, exact: false, beginning: letters });
    return [{ ...one, ...(isWide && { isWide }) }];
  };
  const both = (way: Pick<Clause, 'exact' | 'marked'>): Tier[] => {
    const kind = way.exact ? '' : 'folded-';
    const phrase = words.length > 1 ? [tier(`${kind}phrase`, way)] : [];
    return [...phrase, tier(`${kind}words`, way)];
  };
  const marked = words.map(isMarked);
  if (!marked.includes(true)) return [...both({ exact: false }), ...begun({})];
  return [
    ...both({ exact: true }),
    ...(marked.includes(false) ? both({ exact: false, marked }) : []),
    ...begun({ marked }),
    ...both({ exact: false }),
    // The marks of a beginning count anyhow.
    ...(marked.slice(0, -1).includes(true) ? begun({}) : []),
  ];
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
