import type { PagefindModule } from '../../search/pagefind-engine.ts';
import { carryWorker } from './disk-worker.ts';
import { carryBundles, enginePath } from './fetch-piece.ts';

/** What the build puts beside the module of the engine. */
export interface Carried {
  /** Text of the engine's worker script. */
  worker: string;
  /** The first fragment file of each script that holds several, in order. */
  bundles: readonly string[];
}

/** Hand the engine to who imports it in this copy: it then reads its files through scripts. */
export function offerEngine(
  { createInstance }: PagefindModule,
  { worker, bundles }: Carried,
): void {
  carryWorker(worker);
  carryBundles(bundles);
  const module: PagefindModule = {
    createInstance: (options) => createInstance({ ...options, basePath: enginePath }),
  };
  const { offlinePiece } = globalThis as {
    offlinePiece?: (path: string, content: unknown) => void;
  };
  offlinePiece?.('pagefind/pagefind.js', module);
}
