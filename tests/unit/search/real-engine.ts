import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Corpus } from '../../../src/corpus/model.ts';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import type { Engine } from '../../../src/search/engine.ts';
import { pagefindEngine } from '../../../src/search/pagefind-engine.ts';

/** The real engine over a real index; only its requests are answered from the disk. */
export interface OpenEngine extends AsyncDisposable {
  engine: Engine;
  /** Folder of the index. */
  folder: string;
  /** Bytes of every file that was asked for, by its path in that folder; each is asked for once. */
  asked: Map<string, number>;
  /** The same index opened anew. */
  again(): Promise<Engine>;
}

/** Index a corpus and open it. */
export async function openOver(corpus: Corpus): Promise<OpenEngine> {
  const site = await mkdtemp(join(tmpdir(), 'search-'));
  await buildSearchIndex(corpus, { outDir: site });
  const folder = join(site, 'pagefind');
  const fetchOverNetwork = globalThis.fetch;
  const asked = new Map<string, number>();
  const bytes = async (path: string) => {
    const content = await readFile(join(folder, path));
    asked.set(path, content.length);
    return content;
  };
  globalThis.fetch = async (input) => {
    const url = new URL(String(input));
    url.search = '';
    // Another index may be open as well.
    if (!fileURLToPath(url).startsWith(folder)) return fetchOverNetwork(input);
    const path = fileURLToPath(url).slice(folder.length + 1);
    try {
      return new Response(await bytes(path));
    } catch {
      return new Response('', { status: 404 });
    }
  };
  const file = pathToFileURL(join(folder, 'pagefind.js')).href;
  const files = {
    module: () => import(/* @vite-ignore */ file),
    read: async (path: string) => (await bytes(path)).toString(),
  };
  const again = () => pagefindEngine(files, 'test');
  return {
    engine: await again(),
    ...{ folder, asked, again },
    async [Symbol.asyncDispose]() {
      globalThis.fetch = fetchOverNetwork;
      await rm(site, { recursive: true });
    },
  };
}
