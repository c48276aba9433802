import { findReuseIn } from '../src/text/reuse/find-reuse.ts';
import { defaultReuse } from '../src/text/reuse/options.ts';
import { wordStream } from '../src/text/reuse/word-stream.ts';
import { type PlantedCorpus, plantedCorpus } from './reuse-corpus.ts';

/** What one run of the search for reuse took, and what it found of what was planted. */
export interface ReuseCost {
  documents: number;
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
