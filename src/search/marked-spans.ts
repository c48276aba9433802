import { joinSpans } from '../text/join-spans.ts';
import type { Keys } from '../text/keys.ts';
import type { Span } from '../text/span.ts';
import { findHits, type KeyedWord, keyedWords } from './find-words.ts';
import { parseQuery } from './parse-query.ts';
import { tiersOf } from './tiers.ts';

/** The places of a query in one text, by the closest tier that has any there; in order, not overlapping. */
export function markedSpans(text: string, query: string, keys: Keys): Span[] {
  const words = keyedWords(text, keys);
  for (const { all } of tiersOf(parseQuery(query), keys)) {
    const hits = all.flatMap((clause) => findHits(words, clause, keys));
    if (hits.length > 0) return joinSpans(hits.map((hit) => place(words, hit)));
  }
  return [];
}

/** From the beginning of the first word of a hit to the end of its last. */
function place(words: KeyedWord[], { first, last }: { first: number; last: number }): Span {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}
