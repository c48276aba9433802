import type { Corpus, Document } from './model.ts';
import { alignedPairs, type StatedPair } from './passim/aligned.ts';
import { clusteredPairs } from './passim/clustered.ts';
import type { RunFile } from './passim/faults.ts';
import { type FoundPlace, placeFinder } from './passim/find-place.ts';
import { passageBetween } from './passim/passage.ts';
import type { Problem } from './problem.ts';
import { hasErrors } from './report.ts';
import type { ReusePassage } from './reuse.ts';

/** The files of one run of passim: the parts of `align.json`, if there are any, and of `out.json`. */
export interface PassimRun {
  align: readonly RunFile[];
  out: readonly RunFile[];
}

/**
 * The passages that a run of passim found in a corpus, in the order of the corpus. Pairs come from `align.json`;
 * without it, from the clusters of `out.json`. One error, and nothing is taken over.
 */
export function importPassim(
  corpus: Corpus,
  run: PassimRun,
): { passages: ReusePassage[]; problems: Problem[] } {
  const aligned = alignedPairs(run.align);
  const clustered = clusteredPairs(run.out);
  const find = placeFinder(corpus);
  const problems = [...aligned.problems, ...clustered.problems];
  for (const { place, at } of clustered.members) {
    const found = find(place, at);
    if ('rule' in found) problems.push(found);
  }
  const stated = run.align.length > 0 ? aligned.pairs : clustered.pairs;
  const pairs: [FoundPlace, FoundPlace][] = [];
  for (const pair of stated) {
    const found = findPair(pair, find);
    if (Array.isArray(found)) pairs.push(found);
    else if (run.align.length > 0) problems.push(found);
  }
  const distinct = firstOfEach(problems);
  if (hasErrors(distinct)) return { passages: [], problems: distinct };
  const order = new Map(corpus.documents.map(({ id }, at) => [id, at]));
  const rank = ({ places }: FoundPlace) => order.get(places.document.id) ?? 0;
  const inOrder = pairs
    .filter(([a, b]) => areCompared(a.places.document, b.places.document))
    .map(([a, b]): [FoundPlace, FoundPlace] => (rank(a) <= rank(b) ? [a, b] : [b, a]))
    .sort(
      ([a, b], [c, d]) =>
        rank(a) - rank(c) ||
        rank(b) - rank(d) ||
        a.span.start - c.span.start ||
        b.span.start - d.span.start,
    );
  return { passages: inOrder.map(([a, b]) => passageBetween(a, b)), problems: distinct };
}

/** A document is not compared with itself, nor with another witness of its work. */
const areCompared = (a: Document, b: Document) =>
  a !== b && (a.matter.work === undefined || a.matter.work !== b.matter.work);

function findPair(
  { a, b, at }: StatedPair,
  find: ReturnType<typeof placeFinder>,
): [FoundPlace, FoundPlace] | Problem {
  const first = find(a, at);
  if ('rule' in first) return first;
  const second = find(b, at);
  return 'rule' in second ? second : [first, second];
}

/** One slip fills thousands of lines: each message is given once, where it comes first. */
function firstOfEach(problems: readonly Problem[]): Problem[] {
  const first = new Map<string, Problem>();
  for (const problem of problems) {
    const key = `${problem.file} ${problem.message}`;
    if (!first.has(key)) first.set(key, problem);
  }
  return [...first.values()];
}
