import { longestAbbreviation } from './abbreviations.ts';
import { gapOpen, gapToken, pairScorer, worth } from './score.ts';
import type { Abbreviation, Sequence } from './sequence.ts';

/** A step of an alignment: how many tokens of each side answer to each other. */
export interface Step {
  a: number;
  b: number;
}

/** A stretch of two sequences; ends are exclusive. */
export interface Region {
  a0: number;
  a1: number;
  b0: number;
  b1: number;
}

const none = -0x3fffffff;
/** Rows that a step can reach back over, and the row itself. */
const ring = longestAbbreviation + 1;
/** States: tokens paired, token of `a` alone, token of `b` alone. */
const [paired, aloneA, aloneB] = [0, 1, 2] as const;
const states = [paired, aloneA, aloneB] as const;

/** Other ways in which runs of words can be one: `[tokens of a, tokens of b]`. */
const joins: readonly (readonly [1 | 2 | 3, 1 | 2 | 3])[] = [
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2],
];

/**
 * Best alignment of a region of two sequences with affine gaps (after Gotoh 1982), in which a word may
 * answer to two or three that are cut from it and a short form to its words. At most about `cells`
 * pairs are looked at: in larger regions those nearest to the diagonal.
 */
export function alignRegion(
  sequences: readonly [Sequence, Sequence],
  region: Region,
  cells: number,
): Step[] {
  const table = fillTable(sequences, region, cells);
  return walkBack(table, region.a1 - region.a0, region.b1 - region.b0);
}

interface Table {
  /** Where the band of columns of each row begins. */
  left: Int32Array;
  width: number;
  /** By cell: state before a pair (2 bits), its tokens of `a` and of `b` (3 bits each), state before a gap in either side (2 bits each). */
  trace: Uint16Array;
  /** State of the last cell. */
  last: number;
}

function fillTable([a, b]: readonly [Sequence, Sequence], region: Region, cells: number): Table {
  const { a0, b0 } = region;
  const [n, m] = [region.a1 - a0, region.b1 - b0];
  const width = Math.min(
    m + 1,
    Math.max(2 * ring, Math.ceil(m / Math.max(1, n)) * 2, Math.floor(cells / (n + 1))),
  );
  const left = Int32Array.from({ length: n + 1 }, (_none, i) =>
    Math.max(0, Math.min(m + 1 - width, Math.round((i * m) / Math.max(1, n)) - (width >> 1))),
  );
  const trace = new Uint16Array((n + 1) * width);
  const scores = new Int32Array(ring * 3 * (m + 1)).fill(none);
  const place = (i: number, j: number, state: number) => ((i % ring) * 3 + state) * (m + 1) + j;
  const at = (i: number, j: number, state: number) =>
    i < 0 || j < 0 ? none : (scores[place(i, j, state)] ?? none);
  const bestState = (i: number, j: number) => {
    let best: 0 | 1 | 2 = paired;
    for (const state of states) if (at(i, j, state) > at(i, j, best)) best = state;
    return best;
  };
  const score = pairScorer(a, b);
  for (let i = 0; i <= n; i++) {
    scores.fill(none, place(i, 0, paired), place(i, 0, paired) + 3 * (m + 1));
    const from = left[i] ?? 0;
    const shortA = a.shortEnds.get(a0 + i);
    for (let j = from; j < from + width; j++) {
      if (i === 0 && j === 0) {
        scores[place(0, 0, paired)] = 0;
        continue;
      }
      let [best, bits] = [none, 0];
      const pair = (da: number, db: number, value: number) => {
        if (i < da || j < db) return;
        const before = bestState(i - da, j - db);
        const total = at(i - da, j - db, before) + value;
        if (total <= best || total < none / 2) return;
        best = total;
        bits = before | (da << 2) | (db << 5);
      };
      if (i > 0 && j > 0) {
        pair(1, 1, score(a0 + i - 1, b0 + j - 1));
        for (const [da, db] of joins) {
          if (i >= da && j >= db && isJoined(a, b, a0 + i - da, b0 + j - db, da, db)) {
            pair(da, db, worth.joined);
          }
        }
        if (shortA) {
          for (const [da, db] of shortForms(shortA, b.shortEnds.get(b0 + j), [i, j])) {
            pair(da, db, worth.abbreviation);
          }
        }
      }
      scores[place(i, j, paired)] = best;
      const gapA = gap(at, i - 1, j, aloneA);
      const gapB = gap(at, i, j - 1, aloneB);
      scores[place(i, j, aloneA)] = gapA.value;
      scores[place(i, j, aloneB)] = gapB.value;
      trace[i * width + j - from] = bits | (gapA.state << 8) | (gapB.state << 10);
    }
  }
  return { left, width, trace, last: bestState(n, m) };
}

/** Best way to reach a token that stands alone from the cell before it. */
function gap(
  at: (i: number, j: number, state: number) => number,
  i: number,
  j: number,
  alone: number,
): { value: number; state: number } {
  let [value, state] = [none, paired as number];
  for (const before of states) {
    const total = at(i, j, before) - gapToken - (before === alone ? 0 : gapOpen);
    if (total > value) [value, state] = [total, before];
  }
  return { value: Math.max(value, none), state };
}

function isJoined(a: Sequence, b: Sequence, i: number, j: number, da: 1 | 2 | 3, db: 1 | 2 | 3) {
  const run = a.runs[runIndex(da)][i] ?? -1;
  if (run === -1 || run !== b.runs[runIndex(db)][j]) return false;
  // Two and two are one join only where the words are cut elsewhere.
  return da !== db || a.runs[0][i] !== b.runs[0][j];
}

const runIndex = (length: 1 | 2 | 3) => (length - 1) as 0 | 1 | 2;

/** Short forms and their words that end before both places and begin within the region: `[tokens of a, tokens of b]`. */
function shortForms(
  left: readonly Abbreviation[] | undefined,
  right: readonly Abbreviation[] | undefined,
  [i, j]: readonly [number, number],
): [number, number][] {
  if (!left || !right) return [];
  return left.flatMap((one) =>
    right
      .filter(({ length, group }) => group === one.group && length <= j && one.length <= i)
      .filter(({ length }) => length > 1 || one.length > 1)
      .map(({ length }): [number, number] => [one.length, length]),
  );
}

function walkBack({ left, width, trace, last }: Table, n: number, m: number): Step[] {
  const steps: Step[] = [];
  let [i, j, state] = [n, m, last];
  while (i > 0 || j > 0) {
    const bits = trace[i * width + j - (left[i] ?? 0)] ?? 0;
    if (state === paired) {
      const step = { a: (bits >> 2) & 7, b: (bits >> 5) & 7 };
      steps.push(step);
      i -= step.a;
      j -= step.b;
      state = bits & 3;
    } else if (state === aloneA) {
      steps.push({ a: 1, b: 0 });
      i -= 1;
      state = (bits >> 8) & 3;
    } else {
      steps.push({ a: 0, b: 1 });
      j -= 1;
      state = (bits >> 10) & 3;
    }
  }
  return steps.reverse();
}
