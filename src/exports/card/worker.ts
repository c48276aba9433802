// Entry of the worker thread that draws cards; `cards-worker.ts` starts it and hands it the jobs.
import { parentPort, workerData } from 'node:worker_threads';
import { type CardJob, writeCard } from './cached-card.ts';

const { jobs, cache } = workerData as { jobs: CardJob[]; cache: string };
let drawn = 0;
for (const job of jobs) {
  if (await writeCard(job, cache)) drawn += 1;
}
parentPort?.postMessage(drawn);
