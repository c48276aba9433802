import type { Keys } from '../../text/keys.ts';
import { keysOf } from '../clause.ts';
import type { Candidate, Engine } from '../engine.ts';
import { inTimeOrder } from '../in-time-order.ts';
import { missingWords } from '../missing-words.ts';
import { isWordless, parseQuery } from '../parse-query.ts';
import { runTier, type Search } from '../run-tier.ts';
import { isCut, type Tier } from '../tiers.ts';
import { type DocumentLines, documentLines } from './document-lines.ts';
import type { ConcordanceState } from './state.ts';
import { type Way, waysOf } from './ways.ts';

/** Every line that answers a query. */
export interface Concordance {
  /** How the query was read when lines were found; absent when none were. */
  way?: Way['name'];
  /** The documents with lines, in the order of time by the first day on which each may stand; those without a date last. */
  documents: DocumentLines[];
  /** Whether there are more lines than were gathered. */
  isCut: boolean;
  /** Words as typed that occur nowhere; asked only when nothing was found. */
  missing: string[];
  /** Whether the query was longer than what was looked for. */
  isLong: boolean;
  /** Whether the query holds nothing to look for. */
  isEmpty: boolean;
  /** Whether that is because there is no word in it at all. */
  isWordless: boolean;
}

/** Lines that are gathered, at most. */
export const mostLines = 20_000;
/** Documents that are fetched at a time. */
const batch = 12;
/** Milliseconds after which the page gets a chance to answer its reader. */
const slice = 24;

export interface GatherOptions {
  engine: Engine;
  keys: Keys;
  /** Told how many documents of how many have been read. */
  onProgress?: (done: number, total: number) => void;
  /** Lets the page breathe. */
  pause?: () => Promise<void>;
  signal?: AbortSignal;
}

/** Gather the lines of a query from the documents that the engine names, the earliest first. */
export async function gather(
  state: ConcordanceState,
  options: GatherOptions,
): Promise<Concordance> {
  const { engine, keys } = options;
  const ways = waysOf(state, keys);
  const query = parseQuery(state.q);
  const isLong = isCut(query, keys);
  for (const way of ways) {
    const found = await gatherWay(way, state, options);
    if (found.documents.length > 0) {
      const name = isAsTyped(found.documents, way, keys) ? 'exact' : way.name;
      return { ...found, way: name, missing: [], isLong, isEmpty: false, isWordless: false };
    }
  }
  const missing = ways.length > 0 ? await missingWords(query, engine, keys) : [];
  return {
    documents: [],
    isCut: false,
    missing,
    isLong,
    isEmpty: ways.length === 0,
    isWordless: isWordless(query),
  };
}

async function gatherWay(
  way: Way,
  { filters }: ConcordanceState,
  { engine, keys, onProgress, pause, signal }: GatherOptions,
): Promise<Pick<Concordance, 'documents' | 'isCut'>> {
  const waiting = await candidatesOf(way, { engine, keys, scope: { filters, order: 'date' } });
  const documents: DocumentLines[] = [];
  let [lines, since] = [0, performance.now()];
  for (let at = 0; at < waiting.length && lines < mostLines; at += batch) {
    onProgress?.(at, waiting.length);
    const some = waiting.slice(at, at + batch);
    for (const fragment of await Promise.all(some.map((one) => one.load()))) {
      signal?.throwIfAborted();
      const found = documentLines(fragment, way.clauses, keys);
      lines += found.lines.length;
      if (found.lines.length > 0) documents.push(found);
      if (performance.now() - since < slice) continue;
      await pause?.();
      since = performance.now();
    }
  }
  return { documents, isCut: lines >= mostLines };
}

/** The documents that the engine names for any clause, in the order of time. */
async function candidatesOf(way: Way, search: Search): Promise<Candidate[]> {
  const found = new Map<string, { candidate: Candidate }>();
  for (const clause of way.clauses) {
    const tier: Tier = { name: 'phrase', all: [clause], none: way.none };
    for (const candidate of await runTier(tier, search)) {
      if (!found.has(candidate.id)) found.set(candidate.id, { candidate });
    }
  }
  const all = [...found.values()];
  // Each clause brought its documents in order; several have to be put together.
  const inOrder = way.clauses.length > 1 ? await inTimeOrder(all, search) : all;
  return inOrder.map(({ candidate }) => candidate);
}

/** Whether all that was found stands there letter for letter as it was typed, marks included. */
function isAsTyped(documents: readonly DocumentLines[], { clauses }: Way, keys: Keys): boolean {
  const typed = new Set(clauses.map((clause) => clause.keys.join(' ')));
  return documents.every(({ lines }) =>
    lines.every(({ key }) => typed.has(keysOf(key, keys).join(' '))),
  );
}
