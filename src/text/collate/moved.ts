import type { Span } from '../span.ts';
import type { Column, Row, Token } from './model.ts';

/** Fewest words of a move. */
const leastWords = 5;
/** A move goes on past words that differ as long as it does not lose more than this: each that differs costs what one that agrees gains. */
const mostLoss = 3;

/** Tokens of one side that follow each other without an answer on the other, within one unit. */
interface Stretch {
  columns: Column[];
  tokens: Token[];
}

/** A run that both sides have, each where the other has none. */
interface Match {
  base: Stretch;
  i: number;
  witness: Stretch;
  j: number;
  length: number;
}

/**
 * Find runs that one side lacks here and has elsewhere, and mark their columns as moved. A run must hold
 * five tokens in a row that occur once in each text: set phrases recur and have not been moved. What two runs
 * share goes with the longer one. Changes the rows.
 */
export function markMoves(rows: readonly Row[], isWord: (token: Token) => boolean): void {
  const base = stretches(rows, 'base');
  const witness = stretches(rows, 'witness');
  if (base.length === 0 || witness.length === 0) return;
  const matches = findMatches(
    placesOf(base, uniqueGrams(rows, 'base')),
    placesOf(witness, uniqueGrams(rows, 'witness')),
  );
  // The longest first; the order of the text breaks ties, so that the same texts give the same moves.
  matches.sort((one, other) => other.length - one.length);
  let move = 0;
  for (const match of matches) if (marked(match, move, isWord)) move += 1;
}

function stretches(rows: readonly Row[], side: 'base' | 'witness'): Stretch[] {
  const other = side === 'base' ? 'witness' : 'base';
  const found: Stretch[] = [];
  for (const row of rows) {
    let open: Stretch | undefined;
    for (const column of row.columns) {
      const [token] = column[side];
      if (!token) {
        // Words that stand in their stead do not cut a run in two.
        continue;
      }
      if (column[other].length > 0) {
        open = undefined;
        continue;
      }
      if (open?.tokens[0]?.unit !== token.unit) {
        open = { columns: [], tokens: [] };
        found.push(open);
      }
      open.columns.push(column);
      open.tokens.push(token);
    }
  }
  return found.filter(({ tokens }) => tokens.length >= leastWords);
}

const gramAt = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(at, at + leastWords)
    .map(({ n }) => n)
    .join(' ');

/** Runs of five tokens that one side has once, wherever they stand. */
function uniqueGrams(rows: readonly Row[], side: 'base' | 'witness'): Set<string> {
  const [once, more] = [new Set<string>(), new Set<string>()];
  for (const row of rows) {
    const tokens = row.columns.flatMap((column) => column[side]);
    for (let at = 0; at + leastWords <= tokens.length; at++) {
      const gram = gramAt(tokens, at);
      (once.has(gram) ? more : once).add(gram);
    }
  }
  return once.difference(more);
}

type Places = Map<string, { stretch: Stretch; at: number }>;

function placesOf(list: readonly Stretch[], unique: ReadonlySet<string>): Places {
  const places: Places = new Map();
  for (const stretch of list) {
    for (let at = 0; at + leastWords <= stretch.tokens.length; at++) {
      const gram = gramAt(stretch.tokens, at);
      if (unique.has(gram)) places.set(gram, { stretch, at });
    }
  }
  return places;
}

/** The runs that hold what both sides have once, as far as they are equal. */
function findMatches(base: Places, witness: Places): Match[] {
  const matches: Match[] = [];
  for (const [gram, { stretch: one, at }] of base) {
    const place = witness.get(gram);
    const last = matches.at(-1);
    const isInLast = last?.base === one && at < last.i + last.length;
    if (!place || isInLast) continue;
    const other = place.stretch;
    let [i, j, length] = [at, place.at, leastWords];
    for (; isEqualAt(one, i - 1, other, j - 1); length += 1) [i, j] = [i - 1, j - 1];
    while (isEqualAt(one, i + length, other, j + length)) length += 1;
    matches.push({ base: one, i, witness: other, j, length });
  }
  return matches;
}

function isEqualAt(a: Stretch, i: number, b: Stretch, j: number): boolean {
  const [one, other] = [a.tokens[i], b.tokens[j]];
  return one !== undefined && one.n === other?.n;
}

/** Mark a match, or what of it no longer one has taken, and what goes on from it with few changes; nothing of fewer than five words. */
function marked(
  { base, i, witness, j, length }: Match,
  move: number,
  isWord: (token: Token) => boolean,
): boolean {
  const isFree = (offset: number) =>
    [base.columns[i + offset], witness.columns[j + offset]].every(
      (column) => column !== undefined && column.class !== 'moved',
    );
  const free = longestRun(length, isFree);
  if (countWords(base.tokens.slice(i + free.start, i + free.end), isWord) < leastWords)
    return false;
  const reach = (start: number, step: 1 | -1) => {
    let [gain, best, end] = [0, 0, start];
    for (let at = start; isFree(at); at += step) {
      gain += isEqualAt(base, i + at, witness, j + at) ? 1 : -1;
      if (gain > best) [best, end] = [gain, at + step];
      if (best - gain > mostLoss) break;
    }
    return end;
  };
  const from = reach(free.start - 1, -1) + 1;
  const to = reach(free.end, 1);
  for (let offset = from; offset < to; offset++) {
    for (const column of [base.columns[i + offset], witness.columns[j + offset]]) {
      if (column) Object.assign(column, { class: 'moved', move });
    }
  }
  return true;
}

const countWords = (tokens: readonly Token[], isWord: (token: Token) => boolean) =>
  tokens.filter(isWord).length;

/** The longest run of places that pass, of those from 0 to `length`; of several the first. */
function longestRun(length: number, passes: (at: number) => boolean): Span {
  let best = { start: 0, end: 0 };
  for (let at = 0; at < length; at++) {
    const start = at;
    while (at < length && passes(at)) at += 1;
    if (at - start > best.end - best.start) best = { start, end: at };
  }
  return best;
}
