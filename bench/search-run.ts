// One step of the search bench in a process of its own: its name, a folder and, at need, a size as arguments.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSearchIndex } from '../src/search/build-index.ts';
import { jsonIndexes } from './search-json.ts';
import { prepareSearch, readGenerated, searchPlaces } from './search-prepare.ts';
import type { SearchText } from './search-texts.ts';

const [step = '', folder = '', result = '', size = '{}'] = process.argv.slice(2);
const { content, texts } = searchPlaces(folder);

/** Note how long the indexing takes, and what the process had used of processor and memory before it began. */
async function timed(work: () => Promise<void> | void): Promise<void> {
  const { user, system } = process.cpuUsage();
  const memory = process.memoryUsage().rss;
  const began = performance.now();
  await work();
  const wall = (performance.now() - began) / 1000;
  writeFileSync(result, JSON.stringify({ wall, before: { cpu: (user + system) / 1e6, memory } }));
}

if (step === 'prepare') {
  await prepareSearch(folder, JSON.parse(size) as { documents: number; seed: number });
} else if (step === 'ours') {
  const corpus = readGenerated(content);
  await timed(async () => {
    await buildSearchIndex(corpus, { outDir: join(folder, 'ours') });
  });
} else {
  const read = JSON.parse(readFileSync(texts, 'utf8')) as SearchText[];
  await timed(() => jsonIndexes[step as keyof typeof jsonIndexes](read, join(folder, step)));
}
