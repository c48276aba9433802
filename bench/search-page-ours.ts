// Runs in the browser: our search, as the search page uses it.
import { openEngine } from '../src/elements/open-engine.ts';
import { answer } from '../src/search/client.ts';
import { parseQuery } from '../src/search/parse-query.ts';
import { rememberedKeys } from '../src/search/remembered-keys.ts';
import { runTier } from '../src/search/run-tier.ts';
import { tiersOf } from '../src/search/tiers.ts';
import type { SearchSession } from './search-session.ts';

/** Fetch the engine of the index in a folder. */
export async function open(folder: string, language: string): Promise<SearchSession> {
  const keys = rememberedKeys(language);
  const scope = { filters: {}, order: 'relevance', language } as const;
  const engine = await openEngine({ file: `${folder}pagefind.js`, version: 'bench' });
  const search = { engine, keys, scope };
  return {
    search: async (query) => (await answer(query, search)).documents.length,
    /** Of all tiers but the loosest, which the page only shows when it is asked to. */
    count: async (query) => {
      const found = new Set<string>();
      for (const tier of tiersOf(parseQuery(query), keys)) {
        if (tier.name === 'beginning') continue;
        for (const { id } of await runTier(tier, search)) found.add(id);
      }
      return found.size;
    },
  };
}
