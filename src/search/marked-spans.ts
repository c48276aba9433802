import { joinSpans } from '../text/join-spans.ts';
import type { Keys } from '../text/keys.ts';
import type { Span } from '../text/span.ts';
import { findHits, type KeyedWord, keyedWords } from './find-words.ts';
import { parseQuery } from './parse-query.ts';
import { type Tier, tiersOf } from './tiers.ts';

/**
 * The places of a query in the units of a document, for each unit in order, not overlapping: by the closest tier that has any
 * anywhere. In the unit `opened`, that to which a reader was led, a looser one will do.
 */
export function markedSpans(
  texts: readonly string[],
  query: string,
  { keys, opened }: { keys: Keys; opened?: number },
): Span[][] {
  const tiers = tiersOf(parseQuery(query), keys);
  const units = texts.map((text) => keyedWords(text, keys));
  for (const [index, tier] of tiers.entries()) {
    const found = units.map((words) => spansOf(words, tier, keys));
    if (found.every((spans) => spans.length === 0)) continue;
    const looser = tiers.slice(index).map((one) => spansOf(units[opened ?? -1] ?? [], one, keys));
    const inOpened = looser.find((spans) => spans.length > 0) ?? [];
    return found.map((spans, unit) => (unit === opened ? inOpened : spans));
  }
  return units.map(() => []);
}

const spansOf = (words: KeyedWord[], { all }: Tier, keys: Keys): Span[] =>
  joinSpans(
    all
      .flatMap((clause) => findHits(words, clause, keys))
      .map(({ first, last }) => ({
        start: words[first]?.start ?? 0,
        end: words[last]?.end ?? 0,
      })),
  );
