import { held, type Side } from './side.ts';

/** A run of words that both sides have once, each without an answer: where its words begin and end. */
export interface Seed {
  /** Places among the tokens of the base, `to` exclusive. */
  base: Range;
  witness: Range;
}

/** Places among the tokens of a side; `to` is exclusive. */
export interface Range {
  from: number;
  to: number;
}

/** Words of a seed. */
const length = 3;
/** That many of them at least have no answer where they stand. */
const leastFree = 2;

/** All seeds, in the order of the base. Signs, marks and capitals do not count. */
export function findSeeds(base: Side, witness: Side): Seed[] {
  const here = onceIn(base);
  const there = onceIn(witness);
  const seeds: Seed[] = [];
  for (const [run, range] of here) {
    const other = range && there.get(run);
    if (range && other && isOpen(base, range) && isOpen(witness, other)) {
      seeds.push({ base: range, witness: other });
    }
  }
  return seeds;
}

/** Runs of words within units that a side has once; nothing by those that it has more often. */
function onceIn({ tokens, words }: Side): Map<string, Range | undefined> {
  const runs = new Map<string, Range | undefined>();
  const last: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.unit !== tokens[at - 1]?.unit) last.length = 0;
    if (words[at] === -1) continue;
    last.push(at);
    if (last.length > length) last.shift();
    if (last.length < length) continue;
    const run = last.map((place) => words[place]).join(' ');
    runs.set(run, runs.has(run) ? undefined : { from: last[0] ?? at, to: at + 1 });
  }
  return runs;
}

/** Whether no word of a run has a firm answer, and most have none. */
function isOpen({ words, hold }: Side, { from, to }: Range): boolean {
  let free = 0;
  for (let at = from; at < to; at++) {
    if (words[at] === -1) continue;
    if (hold[at] === held.firmly || hold[at] === held.moved) return false;
    if (hold[at] === held.free) free += 1;
  }
  return free >= leastFree;
}
