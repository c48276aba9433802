import { chainStretches } from './chain.ts';
import { commonWords } from './common-words.ts';
import { extend } from './extend.ts';
import { keptGramsIn, tellingWords } from './formulas.ts';
import type { ReuseOptions } from './options.ts';
import { mayLead } from './prospects.ts';
import { exactStretch, type Frame, type Stretch } from './stretch.ts';

/** Words of one text that stand in another, changed a little or not at all. Places count words. */
export interface MatchedPassage {
  a: { start: number; end: number };
  b: { start: number; end: number };
  /** Words that both share in the same order. */
  words: number;
  /** Those words, as stretches in order. */
  stretches: Stretch[];
}

/**
 * The passages that two texts share, most words first. `seeds` are pairs of places from which on n
 * words are the same, sorted by `b`; `kept` marks the n-grams that are no formulas. A passage that lies whole inside another on both sides is left out.
 */
export function findPassages(
  frame: Frame,
  { seeds, kept }: { seeds: readonly { a: number; b: number }[]; kept: Uint8Array },
  options: ReuseOptions,
): MatchedPassage[] {
  if (!mayLead(frame, { seeds, kept }, options)) return [];
  const chains = chainStretches(stretchesFrom(frame, seeds), options.gap);
  const found = chains
    .filter((chain) => keptGramsIn(chain, kept, options.n) >= options.minMatch)
    .map((chain) => passageOf(frame, chain))
    .filter(({ stretches }) => tellingWords(stretches, kept, options.n) >= options.minAlign)
    .sort((x, y) => y.words - x.words || x.a.start - y.a.start || x.b.start - y.b.start);
  const whole: MatchedPassage[] = [];
  for (const passage of found) {
    if (!whole.some((other) => isInside(passage, other))) whole.push(passage);
  }
  return whole;
}

/** The longest stretches around seeds and those that follow on small changes, each once. */
function stretchesFrom(frame: Frame, seeds: readonly { a: number; b: number }[]): Stretch[] {
  const exact: Stretch[] = [];
  // Where the last stretch ends by how far the two places lie apart: seeds come in the order of `b`.
  const reached = new Map<number, number>();
  for (const { a, b } of seeds) {
    if (b < (reached.get(b - a) ?? 0)) continue;
    const stretch = exactStretch(frame, a, b);
    exact.push(stretch);
    reached.set(b - a, stretch.b + stretch.length);
  }
  const further = exact.flatMap((stretch) => [
    ...extend(frame, { a: stretch.a - 1, b: stretch.b - 1, step: -1 }),
    ...extend(frame, { ...endOf(stretch), step: 1 }),
  ]);
  const isSeen = new Set<string>();
  return [...exact, ...further].filter(({ a, b }) => {
    const place = `${a} ${b}`;
    return !isSeen.has(place) && isSeen.add(place);
  });
}

/** A chain with the words that its gaps share as well. */
function passageOf(frame: Frame, chain: readonly Stretch[]): MatchedPassage {
  const stretches = fillGaps(frame, chain);
  const first = chain[0] as Stretch;
  const end = endOf(chain.at(-1) as Stretch);
  return {
    a: { start: first.a, end: end.a },
    b: { start: first.b, end: end.b },
    words: stretches.reduce((sum, { length }) => sum + length, 0),
    stretches,
  };
}

const endOf = ({ a, b, length }: Stretch) => ({ a: a + length, b: b + length });

function fillGaps({ ids }: Frame, stretches: readonly Stretch[]): Stretch[] {
  return stretches.flatMap((stretch, at) => {
    const before = stretches[at - 1];
    if (!before) return [stretch];
    const { a: aStart, b: bStart } = endOf(before);
    return [...commonWords({ ids, aStart, bStart, aEnd: stretch.a, bEnd: stretch.b }), stretch];
  });
}

const isInside = ({ a, b }: MatchedPassage, other: MatchedPassage) =>
  a.start >= other.a.start &&
  a.end <= other.a.end &&
  b.start >= other.b.start &&
  b.end <= other.b.end;
