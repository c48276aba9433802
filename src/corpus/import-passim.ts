import { defaultReuse } from '../text/reuse/options.ts';
import type { Corpus, Document } from './model.ts';
import { alignedPairs, type StatedPair } from './passim/aligned.ts';
import { clusteredPairs } from './passim/clustered.ts';
import type { RunFile } from './passim/faults.ts';
import { type FoundPlace, placeFinder } from './passim/find-place.ts';
import type { LeftOut, Reason } from './passim/left-out.ts';
import { passageBetween } from './passim/passage.ts';
import type { Problem } from './problem.ts';
import { hasErrors } from './report.ts';
import type { ReusePassage } from './reuse.ts';

/** The files of one run of passim: the parts of `align.json`, if there are any, and of `out.json`. */
export interface PassimRun {
  align: readonly RunFile[];
  out: readonly RunFile[];
}

/** What a run of passim comes to in a corpus. */
export interface ImportedRun {
  /** In the order of the corpus. */
  passages: ReusePassage[];
  leftOut: LeftOut;
  /** Files without a line; and whether all of them are. */
  empty: string[];
  isEmpty: boolean;
  problems: Problem[];
}

type FoundPair = [FoundPlace, FoundPlace];

/**
 * The passages that a run of passim found in a corpus, those that share at least `least` words in the same order.
 * Pairs come from `align.json`; where that holds none, from the clusters of `out.json`. One error, and nothing is
 * taken over.
 */
export function importPassim(
  corpus: Corpus,
  run: PassimRun,
  least: number = defaultReuse.minAlign,
): ImportedRun {
  const { pairs, problems } = findPairs(corpus, run);
  const leftOut: LeftOut = { itself: 0, work: 0, repeated: 0, few: 0 };
  const files = [...run.align, ...run.out];
  const empty = files.filter(({ text }) => text.trim() === '').map(({ path }) => path);
  const read = { leftOut, empty, isEmpty: empty.length === files.length, problems };
  if (hasErrors(problems)) return { passages: [], ...read };
  const seen = new Set<string>();
  const distinct = inOrderOf(corpus, pairs).filter((pair) => {
    const reason = whyNot(pair, seen);
    if (reason) leftOut[reason] += 1;
    return reason === undefined;
  });
  const passages = distinct
    .map(([a, b]) => passageBetween(a, b))
    .filter(({ words }) => words >= least);
  leftOut.few = distinct.length - passages.length;
  return { passages, ...read };
}

/** The pairs that a run states, each side where it stands, and what is wrong with any of its lines. */
function findPairs(corpus: Corpus, run: PassimRun): { pairs: FoundPair[]; problems: Problem[] } {
  const aligned = alignedPairs(run.align);
  const clustered = clusteredPairs(run.out);
  const find = placeFinder(corpus);
  const problems = [...aligned.problems, ...clustered.problems];
  for (const { place, at } of clustered.members) {
    const found = find(place, at);
    if ('rule' in found) problems.push(found);
  }
  const isAligned = aligned.pairs.length > 0;
  const pairs: FoundPair[] = [];
  for (const pair of isAligned ? aligned.pairs : clustered.pairs) {
    const found = findPair(pair, find);
    if (Array.isArray(found)) pairs.push(found);
    else if (isAligned) problems.push(found);
  }
  return { pairs, problems: firstOfEach(problems) };
}

function findPair(
  { a, b, at }: StatedPair,
  find: ReturnType<typeof placeFinder>,
): FoundPair | Problem {
  const first = find(a, at);
  if ('rule' in first) return first;
  const second = find(b, at);
  return 'rule' in second ? second : [first, second];
}

/** Pairs in the order of the corpus, each with the side first that comes first in it. */
function inOrderOf({ documents }: Corpus, pairs: readonly FoundPair[]): FoundPair[] {
  const order = new Map(documents.map(({ id }, at) => [id, at]));
  const rank = ({ places }: FoundPlace) => order.get(places.document.id) ?? 0;
  return pairs
    .map(([a, b]): FoundPair => (rank(a) <= rank(b) ? [a, b] : [b, a]))
    .sort(
      ([a, b], [c, d]) =>
        rank(a) - rank(c) ||
        rank(b) - rank(d) ||
        a.span.start - c.span.start ||
        b.span.start - d.span.start,
    );
}

/** Why a pair is not taken, if it is not; `seen` holds those that came before. */
function whyNot([a, b]: FoundPair, seen: Set<string>): Reason | undefined {
  const [one, other] = [a.places.document, b.places.document];
  if (one === other) return 'itself';
  if (areOfOneWork(one, other)) return 'work';
  const key = [a, b]
    .map(({ places, span }) => `${places.document.id} ${span.start} ${span.end}`)
    .join(' ');
  if (seen.has(key)) return 'repeated';
  seen.add(key);
  return undefined;
}

const areOfOneWork = (a: Document, b: Document) =>
  a.matter.work !== undefined && a.matter.work === b.matter.work;

/** One slip fills thousands of lines: each message is given once, where it comes first. */
function firstOfEach(problems: readonly Problem[]): Problem[] {
  const first = new Map<string, Problem>();
  for (const problem of problems) {
    const key = `${problem.file} ${problem.message}`;
    if (!first.has(key)) first.set(key, problem);
  }
  return [...first.values()];
}
