import { parentPort } from 'node:worker_threads';
import { packEntry } from '../../src/exports/zip/zip.ts';

/** What a worker that packs is asked for. */
export interface PackJob {
  path: string;
  bytes: Uint8Array;
}

parentPort?.on('message', ({ path, bytes }: PackJob) => {
  parentPort?.postMessage(packEntry({ path, content: () => bytes }));
});
