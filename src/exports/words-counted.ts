import type { Corpus, Document } from '../corpus/model.ts';
import { vocabulary } from '../text/frequencies.ts';
import type { Counted, CountedAll } from '../text/keyness-rows.ts';
import { keysFor } from '../text/keys.ts';
import {
  countPlaces,
  countsIn,
  longerRuns,
  type Runs,
  type Sequence,
  singleWords,
} from '../text/ngrams.ts';
import { spelledRuns } from '../text/ngrams-spelled.ts';

/** Words that stand side by side are counted as runs of so many at most. */
export const lengths = [1, 2, 3] as const;

/** Runs rarer than this are left out: no short text can say anything of them. */
const leastOfRun = 3;
/** Of so many words, a run of two or more must be one at least: so that a large archive has no more runs than a reader could use. */
const wordsToRun = 200_000;

/** The runs of one length in all documents of an archive. */
export interface CountedRuns extends CountedAll {
  /** Words of a run. */
  length: number;
  /** In how many documents each stands, by its number. */
  documents: number[];
  /** Least occurrences of a run that was counted. */
  atLeast: number;
  /** A run as it is most often written. */
  written(run: number): string;
  /** What one document has, by its place in the archive. */
  inDocument(index: number): Counted;
}

/**
 * The words of all documents and the runs of two and three of them, one length after another: what is needed for
 * one can be forgotten before the next is made.
 */
export function* countWords(corpus: Corpus): Generator<CountedRuns> {
  const known = vocabulary(keysFor(corpus.settings.languages[0]));
  const spelled = corpus.documents.map(({ units }) =>
    Uint32Array.from(units.flatMap(({ text }) => known.read(text))),
  );
  const texts = spelled.map((text) => text.map((spelling) => known.words[spelling] ?? 0));
  const size = texts.reduce((sum, text) => sum + countPlaces(text, 1), 0);
  const atLeast = Math.max(leastOfRun, Math.ceil(size / wordsToRun));
  const best = known.spellings();
  let runs = singleWords(texts, best.length - 1);
  for (const length of lengths) {
    if (length > 1) runs = longerRuns(texts, runs, atLeast);
    const forms = length > 1 ? spelledRuns(runs, spelled) : best.map((spelling) => [spelling]);
    const written = (run: number) =>
      (forms[run] ?? []).map((spelling) => known.written[spelling]).join(' ');
    yield { ...counted(runs, texts), written, atLeast: length > 1 ? atLeast : 1 };
  }
}

function counted(
  { length, starts, counts }: Runs,
  texts: Sequence,
): Omit<CountedRuns, 'written' | 'atLeast'> {
  const sizes = texts.map((text) => countPlaces(text, length));
  const documents = new Array<number>(counts.length).fill(0);
  for (const start of starts) {
    for (const run of countsIn(start).keys()) documents[run] = (documents[run] ?? 0) + 1;
  }
  const common = [...counts.keys()].filter((run) => (counts[run] ?? 0) > 0);
  common.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  return {
    ...{ length, counts, common, documents },
    size: sizes.reduce((sum, one) => sum + one, 0),
    inDocument: (index) => ({
      counts: countsIn(starts[index] ?? new Uint32Array()),
      size: sizes[index] ?? 0,
    }),
  };
}

/** What several documents have together: witnesses of one work say the same and are not compared with one another. */
export function together(parts: readonly Counted[]): Counted {
  const [first, ...others] = parts;
  if (first && others.length === 0) return first;
  const counts = new Map<number, number>();
  for (const part of parts) {
    for (const [run, count] of part.counts) counts.set(run, (counts.get(run) ?? 0) + count);
  }
  return { counts, size: parts.reduce((sum, { size }) => sum + size, 0) };
}

/** The work that a document carries; a document without one is a work of its own. */
export const workOf = ({ matter, id }: Pick<Document, 'matter' | 'id'>): string =>
  matter.work === undefined ? `/${id}` : matter.work;
