import type { Clause } from './clause.ts';
import type { Candidate, Engine, Scope } from './engine.ts';
import type { Fragment } from './fragment.ts';

/** The part of the module `pagefind.js` that is used. */
export interface PagefindModule {
  createInstance(options: {
    basePath?: string;
    metaCacheTag?: string;
    excerptLength?: number;
    noWorker?: boolean;
  }): PagefindInstance;
}

interface PagefindInstance {
  init(): Promise<void>;
  options(options: { exactDiacritics: boolean }): Promise<void>;
  search(
    term: string,
    options: { filters: Scope['filters']; sort: { date?: 'asc' } },
  ): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<Fragment | null>;
}

/**
 * The engine over an index of keys. `load` fetches `pagefind.js`; `version` names the build, so that a
 * browser never mixes the pieces of two builds.
 */
export async function pagefindEngine(
  load: () => Promise<PagefindModule>,
  version: string,
): Promise<Engine> {
  const { createInstance } = await load();
  const pagefind = createInstance({ metaCacheTag: version, excerptLength: 0 });
  await pagefind.init();
  // Whether marks count is a setting of the whole instance: searches wait for one another.
  let turn: Promise<unknown> = Promise.resolve();
  const find = (clause: Clause, { filters, order }: Scope) => {
    const search = async (): Promise<Candidate[]> => {
      await pagefind.options({ exactDiacritics: clause.exact });
      const sort = order === 'date' ? ({ date: 'asc' } as const) : {};
      const { results } = await pagefind.search(asTerm(clause), { filters, sort });
      return results.map(asCandidate);
    };
    const result = turn.then(search);
    turn = result.catch(() => undefined);
    return result;
  };
  return { find };
}

function asTerm({ keys, adjacent }: Clause): string {
  return adjacent ? `"${keys.join(' ')}"` : keys.join(' ');
}

/** The result object itself is kept: the engine frees its data when it is collected. */
function asCandidate(result: PagefindResult): Candidate {
  return {
    id: result.id,
    score: result.score,
    load: async () => {
      const fragment = await result.data();
      if (!fragment) throw new Error(`Fragment ${result.id} could not be loaded.`);
      return fragment;
    },
  };
}
