import type { Keys } from '../../text/keys.ts';
import type { Candidate, Engine } from '../engine.ts';
import { missingWords } from '../missing-words.ts';
import { parseQuery } from '../parse-query.ts';
import { runTier } from '../run-tier.ts';
import { isCut } from '../tiers.ts';
import { type DocumentLines, documentLines } from './document-lines.ts';
import type { ConcordanceState } from './state.ts';
import { type Way, waysOf } from './ways.ts';

/** Every line that answers a query. */
export interface Concordance {
  /** How the query was read when lines were found; absent when none were. */
  way?: Way['name'];
  /** The documents with lines, in the order of time, those without a date last. */
  documents: DocumentLines[];
  /** Whether there are more lines than were gathered. */
  isCut: boolean;
  /** Words as typed that occur nowhere; asked only when nothing was found. */
  missing: string[];
  /** Whether the query was longer than what was looked for. */
  isLong: boolean;
  /** Whether the query holds nothing to look for. */
  isEmpty: boolean;
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
      return { ...found, way: way.name, missing: [], isLong, isEmpty: false };
    }
  }
  const missing = ways.length > 0 ? await missingWords(query, engine, keys) : [];
  return { documents: [], isCut: false, missing, isLong, isEmpty: ways.length === 0 };
}

async function gatherWay(
  way: Way,
  { filters }: ConcordanceState,
  { engine, keys, onProgress, pause, signal }: GatherOptions,
): Promise<Pick<Concordance, 'documents' | 'isCut'>> {
  const candidates = new Map<string, Candidate>();
  for (const clause of way.clauses) {
    const tier = { name: 'phrase', all: [clause], none: way.none } as const;
    const search = { engine, keys, scope: { filters, order: 'date' } } as const;
    for (const one of await runTier({ ...tier, all: [...tier.all] }, search)) {
      candidates.set(one.id, candidates.get(one.id) ?? one);
    }
  }
  const documents: DocumentLines[] = [];
  const waiting = [...candidates.values()];
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
  return { documents: documents.sort(byDate), isCut: lines >= mostLines };
}

function byDate({ document: a }: DocumentLines, { document: b }: DocumentLines): number {
  if (a.date === b.date) return a.id < b.id ? -1 : 1;
  if (a.date === '' || b.date === '') return a.date === '' ? 1 : -1;
  return a.date < b.date ? -1 : 1;
}
