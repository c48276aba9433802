import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findReuseIn } from '../src/text/reuse/find-reuse.ts';
import { defaultReuse } from '../src/text/reuse/options.ts';
import { wordStream } from '../src/text/reuse/word-stream.ts';
import type { Table } from './report.ts';
import { type PlantedCorpus, plantedCorpus } from './reuse-corpus.ts';

/** What one run of the search for reuse took, and what it found of what was planted. */
export interface ReuseCost {
  documents: number;
  /** Words of each text. */
  wordsEach: number;
  /** Words of all texts. */
  words: number;
  /** Seconds from texts to passages, and those of them that went into numbering the words. */
  seconds: number;
  numbering: number;
  /** Seconds of processor time, which other work on the machine does not lengthen as it does `seconds`. */
  cpu: number;
  /** Most resident bytes of the process so far, texts included; it never falls. */
  memory: number;
  passages: number;
  planted: number;
  /** Share of the planted passages that were found. */
  recall: number;
}

/** Find the reuse in a generated corpus of so many texts of so many words, and measure. */
export function measureReuse(documents: number, wordsEach: number, seed = 1): ReuseCost {
  const corpus = plantedCorpus({ documents, wordsEach, seed });
  const before = process.cpuUsage();
  const began = performance.now();
  const stream = wordStream(corpus.texts);
  const numbered = performance.now();
  const series = Int32Array.from(corpus.texts, (_text, at) => at);
  const found = findReuseIn(stream, series, defaultReuse);
  const ended = performance.now();
  const { user, system } = process.cpuUsage(before);
  return {
    documents,
    wordsEach,
    words: stream.ids.length,
    seconds: (ended - began) / 1000,
    numbering: (numbered - began) / 1000,
    cpu: (user + system) / 1e6,
    memory: process.resourceUsage().maxRSS * 1024,
    passages: found.length,
    planted: corpus.planted.length,
    recall: recallOf(corpus, found),
  };
}

/** The same in a process of its own, so that `memory` counts nothing else. */
export function measureReuseApart(
  size: { documents: number; wordsEach: number; seed: number },
  run = join(import.meta.dirname, 'reuse-run.ts'),
): ReuseCost {
  const { stdout, status } = spawnSync(process.execPath, [run, JSON.stringify(size)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error('The search for reuse broke down; its message stands above.');
  return JSON.parse(stdout) as ReuseCost;
}

/** A table of what was measured, sizes one after the other; of several runs the middle one in time. */
export function reuseTable(runs: readonly ReuseCost[]): Table {
  const sizes = Map.groupBy(runs, ({ documents, wordsEach }) => `${documents} ${wordsEach}`);
  const rows = [...sizes.values()].flatMap((list) => {
    const one = list.toSorted((a, b) => a.seconds - b.seconds)[list.length >> 1];
    if (!one) return [];
    const row = (measure: string, value: string) => [String(one.documents), measure, value];
    return [
      row('words of a document', String(one.wordsEach)),
      row('from texts to passages, s', one.seconds.toFixed(2)),
      row('CPU, user + system, s', one.cpu.toFixed(2)),
      row('peak memory with the texts, MB', (one.memory / 1e6).toFixed(0)),
      row('passages found', String(one.passages)),
      row('planted, a tenth of the words changed', String(one.planted)),
      row('of them found', one.recall.toFixed(4)),
    ];
  });
  return { head: ['documents', 'reuse', 'ours'], rows };
}

/** Share of the planted pairs of which a passage was found that covers most of the words on both sides. */
export function recallOf(
  { planted }: Pick<PlantedCorpus, 'planted'>,
  found: ReturnType<typeof findReuseIn>,
): number {
  const byTexts = Map.groupBy(found, ({ a, b }) => `${a.text} ${b.text}`);
  const hits = planted.filter(({ a, b }) =>
    byTexts.get(`${a.text} ${b.text}`)?.some((one) => covers(one.a, a) && covers(one.b, b)),
  );
  return planted.length === 0 ? 1 : hits.length / planted.length;
}

interface Part {
  start: number;
  end: number;
}

/** Whether a part holds at least half of the words of another. */
const covers = (part: Part, other: Part) =>
  (Math.min(part.end, other.end) - Math.max(part.start, other.start)) * 2 >=
  other.end - other.start;
