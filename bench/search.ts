import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { launchBrowser } from '../tests/browser/launch.ts';
import { installPeers } from './install-peers.ts';
import { measure } from './measure.ts';
import {
  type MadeIndex,
  makeIndex,
  type SearchEngine,
  searchEngines,
  searchStep,
} from './search-index.ts';
import { searchPeers } from './search-json.ts';
import { type AskedEngine, askEngine } from './search-open.ts';
import { searchPlaces } from './search-prepare.ts';
import type { SearchQuery } from './search-queries.ts';

/** One round: the same texts indexed by each engine and searched in one browser. */
export interface SearchRound {
  documents: number;
  queries: SearchQuery[];
  engines: Record<SearchEngine, { index: MadeIndex; asked: AskedEngine[] }>;
}

interface RoundOptions {
  documents: number;
  seed: number;
  /** An empty folder for this round alone. */
  folder: string;
  say: (line: string) => void;
}

/** Times each engine is opened, in turn, so that one moment of a busy machine decides nothing. */
const openings = 3;

/** Generate texts, have each engine index them in a process of its own, and ask all the same queries. */
export async function measureSearch({
  documents,
  seed,
  folder,
  say,
}: RoundOptions): Promise<SearchRound> {
  installPeers(searchPeers, say);
  mkdirSync(folder, { recursive: true });
  try {
    say(`${documents} documents: texts to search`);
    await measure(searchStep('prepare', folder, { documents, seed }));
    const engines = {} as SearchRound['engines'];
    for (const engine of searchEngines) {
      say(`${documents} documents: ${engine}, index`);
      engines[engine] = { index: await makeIndex(engine, folder), asked: [] };
    }
    const queries = JSON.parse(readFileSync(searchPlaces(folder).queries, 'utf8')) as SearchQuery[];
    const server = await launchBrowser();
    const browser = await chromium.connect(server.wsEndpoint());
    try {
      for (let opening = 1; opening <= openings; opening++) {
        for (const engine of searchEngines) {
          say(`${documents} documents: ${engine}, queries, ${opening} of ${openings}`);
          engines[engine].asked.push(await askEngine(browser, { engine, folder }, queries));
        }
      }
    } finally {
      await browser.close();
      await server.close();
    }
    return { documents, queries, engines };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
