import type { Corpus } from '../corpus/model.ts';
import { type KeynessRow, keynessRows } from '../text/keyness-rows.ts';
import { type CountedRuns, countWords, together, workOf } from './words-counted.ts';

/** A word, or a run of two or three of them, and how frequent it is in the archive. */
export interface ListedWord {
  /** As it was most often written. */
  word: string;
  /** Words of the run: 1, 2 or 3. */
  length: number;
  count: number;
  documents: number;
  /** Occurrences among a million words or runs of that length. */
  perMillion: number;
}

/** What sets a document apart from the rest. */
export interface ListedKeyness extends Omit<KeynessRow, 'run'> {
  document: string;
  word: string;
  length: number;
}

/** Words and keyness of an archive. */
export interface WordLists {
  /** Words and runs, each length with the most frequent first. */
  words: ListedWord[];
  /** By document in the order of the archive, then by length; what is more frequent first, each direction by G². */
  keyness: ListedKeyness[];
  /** Words of the archive, each time it uses one, and how many different ones. */
  size: number;
  different: number;
  /** Least occurrences of a run of two or three words that was counted. */
  atLeast: number;
}

/** Rows of each length, at most: no reader goes further, and a larger archive must not make larger files for ever. */
const mostWords = 100_000;
/** Rows of the whole table of keyness, at most, shared among the documents; each has so many at least. */
const mostKeyness = 300_000;
const leastRows = 5;
/** A chance of less than 1 % (one degree of freedom). */
export const leastKeyness = 6.63;
/** Fewer occurrences in all tell nothing. */
export const leastTogether = 3;

/** Lists made so far, by the corpus; on `globalThis` because bundled pages load this module anew. */
const shared = globalThis as { bienNienWords?: { digest: string; lists: WordLists } };

/** The words of an archive and what sets its documents apart; counted once as long as nothing changes. */
export function wordLists(corpus: Corpus): WordLists {
  const digest = `${corpus.folder} ${corpus.digest}`;
  if (shared.bienNienWords?.digest !== digest) {
    shared.bienNienWords = { digest, lists: makeLists(corpus) };
  }
  return shared.bienNienWords.lists;
}

function makeLists(corpus: Corpus): WordLists {
  const lists: WordLists = { words: [], keyness: [], size: 0, different: 0, atLeast: 0 };
  const rows = corpus.documents.map((): ListedKeyness[] => []);
  for (const runs of countWords(corpus)) {
    if (runs.length === 1) [lists.size, lists.different] = [runs.size, runs.common.length];
    lists.atLeast = runs.atLeast;
    for (const run of runs.common.slice(0, mostWords)) lists.words.push(listed(runs, run));
    for (const [index, found] of keynessOf(corpus, runs)) rows[index]?.push(...found);
  }
  lists.keyness = rows.flat();
  return lists;
}

const listed = ({ length, counts, documents, size, written }: CountedRuns, run: number) => {
  const count = counts[run] ?? 0;
  const perMillion = (count * 1_000_000) / size;
  return { word: written(run), length, count, documents: documents[run] ?? 0, perMillion };
};

/** The rows of each document, by its place in the archive. */
function* keynessOf(
  { documents }: Corpus,
  runs: CountedRuns,
): Generator<[index: number, rows: ListedKeyness[]]> {
  const works = Map.groupBy(documents.keys(), (index) => {
    const document = documents[index];
    return document ? workOf(document) : '';
  });
  const most = Math.max(leastRows, Math.floor(mostKeyness / (6 * documents.length)));
  const limits = { least: leastKeyness, atLeast: Math.max(leastTogether, runs.atLeast), most };
  for (const witnesses of works.values()) {
    const parts = witnesses.map((index) => runs.inDocument(index));
    const apart = together(parts);
    for (const [at, index] of witnesses.entries()) {
      const [text, document] = [parts[at], documents[index]];
      if (!text || !document) continue;
      const { over, under } = keynessRows(text, { all: runs, apart, limits });
      const rows = [...over, ...under].map(({ run, ...row }) => ({
        ...{ document: document.id, word: runs.written(run), length: runs.length },
        ...row,
      }));
      yield [index, rows];
    }
  }
}
