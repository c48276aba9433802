// Runs in the browser: stock Pagefind, by its interface for programs.
import { type SearchSession, shownOf } from './search-session.ts';

interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
}

/** Fetch the engine of the index in a folder. */
export async function open(folder: string): Promise<SearchSession> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.init();
  return {
    search: async (query) => {
      const { results } = await pagefind.search(query);
      const shown = results.slice(0, shownOf(results.length));
      return (await Promise.all(shown.map((result) => result.data()))).length;
    },
    count: async (query) => (await pagefind.search(query)).results.length,
  };
}
