import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CardJob } from './card/cached-card.ts';

export type { CardJob } from './card/cached-card.ts';

/** Where cards already drawn are kept; `.cache/cards` of the working folder unless stated. */
export interface CardOptions {
  cache?: string;
}

/** Write all cards from one worker thread, so that whatever else the build does goes on. Resolves to the number of cards that were drawn and not taken from the cache. */
export function writeCards(
  jobs: readonly CardJob[],
  { cache = '.cache/cards' }: CardOptions = {},
): Promise<number> {
  if (jobs.length === 0) return Promise.resolve(0);
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./card/worker.ts', import.meta.url), {
      workerData: { jobs, cache: resolve(cache) },
    });
    let drawn = 0;
    worker.on('message', (count: number) => {
      drawn = count;
    });
    worker.once('error', fail);
    worker.once('exit', (code) => {
      if (code === 0) done(drawn);
      else fail(new Error(`The worker that draws cards ended with code ${code}.`));
    });
  });
}
