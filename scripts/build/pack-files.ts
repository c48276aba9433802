import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type PackedEntry, packEntry } from '../../src/exports/zip/zip.ts';
import type { PackJob } from './pack-worker.ts';

/** Up to so many bytes, starting a worker takes longer than packing. */
const few = 6_000_000;
/** Files on their way at one time for each worker. */
const ahead = 8;

/** A file to pack, or one that stands packed already. */
export type Packable = PackJob | PackedEntry;

/** Pack files one after another; those of a large archive in several threads. They come in the order in which they were given. */
export async function* packFiles(files: AsyncIterable<Packable>): AsyncGenerator<PackedEntry> {
  const pack = packers();
  const underWay: Promise<PackedEntry>[] = [];
  try {
    for await (const file of files) {
      underWay.push('crc' in file ? Promise.resolve(file) : pack.one(file));
      if (underWay.length > pack.most) yield await (underWay.shift() as Promise<PackedEntry>);
    }
    for (const entry of underWay) yield await entry;
  } finally {
    await pack.close();
  }
}

/** Packs the first files here and the others in threads of their own, each of which answers in the order of its questions. */
function packers() {
  const count = Math.max(1, Math.min(4, availableParallelism() - 1));
  let workers: ReturnType<typeof packer>[] = [];
  let [bytes, jobs] = [0, 0];
  return {
    most: count * ahead,
    one(job: PackJob): Promise<PackedEntry> {
      bytes += job.bytes.length;
      if (bytes < few) return Promise.resolve(packEntry({ ...job, content: () => job.bytes }));
      if (workers.length === 0) workers = Array.from({ length: count }, packer);
      const worker = workers[jobs % count];
      jobs += 1;
      if (!worker) throw new Error('No worker packs.');
      return worker.ask(job);
    },
    close: () => Promise.all(workers.map(({ end }) => end())),
  };
}

function packer() {
  const worker = new Worker(new URL('./pack-worker.ts', import.meta.url));
  const waiting: PromiseWithResolvers<PackedEntry>[] = [];
  worker.on('message', (entry: PackedEntry) => waiting.shift()?.resolve(entry));
  worker.on('error', (error) => {
    for (const one of waiting.splice(0)) one.reject(error);
  });
  return {
    ask(job: PackJob): Promise<PackedEntry> {
      const answer = Promise.withResolvers<PackedEntry>();
      // It is waited for in its turn, maybe after another one has failed.
      answer.promise.catch(() => undefined);
      waiting.push(answer);
      worker.postMessage(job);
      return answer.promise;
    },
    end: () => worker.terminate(),
  };
}
