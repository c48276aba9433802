import type { Clause } from './clause.ts';
import type { Candidate, Engine, Scope } from './engine.ts';
import { engineTerm } from './engine-term.ts';
import type { Fragment } from './fragment.ts';
import { splitLead } from './part-keys.ts';
import { type ReadText, wordList } from './word-list.ts';

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
  preload(term: string): Promise<void>;
  search(
    term: string | null,
    options: { filters: Scope['filters']; sort: { date?: 'asc' } },
  ): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<Fragment | null>;
}

/** How the files of the index are had. */
export interface IndexFiles {
  /** The module `pagefind.js`. */
  module(): Promise<PagefindModule>;
  read: ReadText;
}

/** The engine over an index of keys. `version` names the build, so that a browser never mixes the pieces of two builds. */
export async function pagefindEngine(
  { module, read }: IndexFiles,
  version: string,
): Promise<Engine> {
  const { createInstance } = await module();
  const pagefind = createInstance({ metaCacheTag: version, excerptLength: 0 });
  await pagefind.init();
  const wordsBeginning = wordList(read);
  /**
   * The engine finds the words that begin with a term only in pieces of the index that it has: it must be
   * led to all of them. Answers whether there are any.
   */
  const loadBeginning = async (beginning: string) => {
    const [lead, letters] = splitLead(beginning);
    const words = await wordsBeginning(letters);
    const terms = words.map((word) => engineTerm(lead + word));
    if (terms.length > 0) await pagefind.preload(terms.join(' '));
    return words.length > 0;
  };
  const search = async (clause: Clause, { filters, order }: Scope): Promise<Candidate[]> => {
    const { beginning } = clause;
    if (beginning !== undefined && !(await loadBeginning(beginning))) return [];
    await pagefind.options({ exactDiacritics: clause.exact });
    const sort = order === 'date' ? ({ date: 'asc' } as const) : {};
    const { results } = await pagefind.search(asTerm(clause), { filters, sort });
    return results.map(asCandidate);
  };
  // Whether marks count is a setting of the whole instance: searches wait for one another.
  let turn: Promise<unknown> = Promise.resolve();
  const find = (clause: Clause, scope: Scope) => {
    const result = turn.then(() => search(clause, scope));
    turn = result.catch(() => undefined);
    return result;
  };
  return { find };
}

/** What the engine is asked for; nothing at all stands for every document. */
function asTerm({ keys, adjacent, beginning }: Clause): string | null {
  if (keys.length === 0) return null;
  const asked = beginning === undefined ? keys : [...keys.slice(0, -1), beginning];
  const terms = asked.map(engineTerm);
  return adjacent ? `"${terms.join(' ')}"` : terms.join(' ');
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
