import type { Keys } from '../text/keys.ts';
import type { Engine } from './engine.ts';
import type { Query } from './parse-query.ts';
import { mostWords } from './tiers.ts';

/** The words of a query, as typed, that occur in no document of the archive, marks aside. */
export async function missingWords(query: Query, engine: Engine, keys: Keys): Promise<string[]> {
  const typed = [query.words, ...query.phrases].flatMap((text) =>
    keys
      .words(text)
      .slice(0, mostWords)
      .map(({ start, end }) => text.slice(start, end)),
  );
  const missing: string[] = [];
  for (const word of new Set(typed)) {
    const clause = { keys: [keys.key(word)], adjacent: false, exact: false };
    const found = await engine.find(clause, { filters: {}, order: 'relevance' });
    if (found.length === 0) missing.push(word);
  }
  return missing;
}
