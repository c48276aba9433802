import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { SearchEngine } from './search-index.ts';

const modules: Record<SearchEngine, string> = {
  ours: 'search-page-ours.ts',
  stock: 'search-page-stock.ts',
  minisearch: 'search-page-json.ts',
  lunr: 'search-page-json.ts',
};

/** The module that opens an engine, as one script for the browser. */
export async function bundleClient(engine: SearchEngine): Promise<string> {
  const made = await rolldown({
    input: join(import.meta.dirname, modules[engine]),
    platform: 'browser',
    transform: { target: 'es2022' },
  });
  try {
    const { output } = await made.generate({ format: 'esm', codeSplitting: false, minify: true });
    return output[0].code;
  } finally {
    await made.close();
  }
}
