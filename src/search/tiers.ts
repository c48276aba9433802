import type { Keys } from '../text/keys.ts';
import { type Clause, isMarked, keysOf } from './clause.ts';
import type { Query } from './parse-query.ts';

/** How closely a document answers a query; the order is the order of the results. */
export const tierNames = ['phrase', 'words', 'folded-phrase', 'folded-words'] as const;
export type TierName = (typeof tierNames)[number];

/** One way of reading a query: every clause of `all` must occur, none of `none`. */
export interface Tier {
  name: TierName;
  all: Clause[];
  none: Clause[];
}

/** Words of a query that are looked for; the rest of a longer one is left out, and `isCut` says so. */
export const mostWords = 60;

/**
 * The tiers of a query, closest first: exact phrase, all words as written, the same letters with other
 * marks. A query without marks begins at the last kind. What stands in quotation marks is never
 * loosened: its marks count when it has any. No tier at all when nothing is looked for.
 */
export function tiersOf(query: Query, keys: Keys): Tier[] {
  const quoted = query.phrases.flatMap((text) => asQuoted(text, keys));
  const none = query.without.flatMap((text) => asQuoted(text, keys));
  const loose = keysOf(query.words, keys).slice(0, mostWords);
  if (loose.length === 0) {
    const name = quoted.every(({ exact }) => exact) ? 'phrase' : 'folded-phrase';
    return quoted.length > 0 ? [{ name, all: quoted, none }] : [];
  }
  const marked = isMarked(query.words);
  const names = tierNames.filter(
    (name) => (marked || isFolded(name)) && (loose.length > 1 || !isPhrase(name)),
  );
  return names.map((name) => ({
    name,
    all: [...quoted, { keys: loose, adjacent: isPhrase(name), exact: !isFolded(name) }],
    none,
  }));
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

const isFolded = (name: TierName) => name.startsWith('folded');
const isPhrase = (name: TierName) => name.endsWith('phrase');
