import type { Browser, Page } from 'playwright-core';
import { bundleClient } from './search-bundle.ts';
import { indexFolder, type SearchEngine } from './search-index.ts';
import { searchLanguage } from './search-prepare.ts';
import type { SearchQuery } from './search-queries.ts';
import { type CountingServer, countingServer } from './search-server.ts';
import type { SearchSession } from './search-session.ts';

/** What one engine needs in a browser for the same queries. */
export interface AskedEngine {
  /** Engine and first query: requests, bytes and milliseconds. */
  first: Asked;
  second: Asked;
  /** The later queries, in order. */
  later: Asked[];
  /** Documents found for each query. */
  found: number[];
}

interface Asked {
  requests: number;
  bytes: number;
  /** Milliseconds until what a first page of results needs is there. */
  time: number;
}

/** An engine in a page of its own. */
interface Opened {
  tab: Page;
  server: CountingServer;
}

/** Milliseconds that a page may take for one query before the bench gives up. */
const patience = 300_000;

/** A page that asks for nothing. */
const barePage = '<!doctype html><title>Search</title><link rel="icon" href="data:,">';

/** Ask one engine all queries, one after the other, in a fresh context without caches. */
export async function askEngine(
  browser: Browser,
  { engine, folder }: { engine: SearchEngine; folder: string },
  queries: readonly SearchQuery[],
): Promise<AskedEngine> {
  const script = await bundleClient(engine);
  const extra = { '/index.html': barePage, '/client.js': script };
  const server = await countingServer(indexFolder(engine, folder), extra);
  try {
    // What the browser and the disk need the first time is not the engine's doing.
    await inTab(browser, server, (opened) => askAll(opened, queries.slice(0, 1)));
    return await inTab(browser, server, async (opened) => {
      const [first, second, ...later] = await askAll(opened, queries);
      if (!first || !second) throw new Error('The bench asks at least two queries.');
      const found = await countAll(opened, queries);
      return { first, second, later, found };
    });
  } finally {
    await server.close();
  }
}

async function inTab<T>(
  browser: Browser,
  server: CountingServer,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext();
  try {
    const tab = await context.newPage();
    tab.setDefaultTimeout(patience);
    await tab.goto(`${server.url}index.html`);
    return await work({ tab, server });
  } finally {
    await context.close();
  }
}

async function askAll({ tab, server }: Opened, queries: readonly SearchQuery[]): Promise<Asked[]> {
  const asked: Asked[] = [];
  server.taken();
  for (const { text } of queries) {
    const time = await tab.evaluate(askInPage, { text, language: searchLanguage });
    asked.push({ ...server.taken(), time });
  }
  return asked;
}

async function countAll({ tab }: Opened, queries: readonly SearchQuery[]): Promise<number[]> {
  const found: number[] = [];
  for (const { text } of queries) found.push(await tab.evaluate(countInPage, text));
  return found;
}

/** Runs in the page: the first time it opens the engine, too. */
async function askInPage({ text, language }: { text: string; language: string }): Promise<number> {
  const place = window as unknown as { session?: SearchSession };
  const began = performance.now();
  if (!place.session) {
    const { open } = await import(new URL('/client.js', location.href).href);
    place.session = (await open('/', language)) as SearchSession;
  }
  await place.session.search(text);
  return performance.now() - began;
}

/** Runs in the page. */
async function countInPage(text: string): Promise<number> {
  const { session } = window as unknown as { session: SearchSession };
  return session.count(text);
}
