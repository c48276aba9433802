import type { Column, Row, Token } from './model.ts';

/** Fewest words of a move: shorter runs recur without having been moved. */
const leastWords = 5;
/** Runs that begin in more places than this tell nothing. */
const mostPlaces = 8;
/** A move goes on past words that differ as long as it does not lose more than this: each that differs costs what one that agrees gains. */
const mostLoss = 3;

/** Tokens of one side that follow each other without an answer on the other, within one unit. */
interface Stretch {
  columns: Column[];
  tokens: Token[];
}

/** A place at which the same run begins on both sides. */
interface Match {
  base: Stretch;
  i: number;
  witness: Stretch;
  j: number;
  length: number;
}

/** Find runs that one side lacks here and has elsewhere, and mark their columns as moved. Changes the rows. */
export function markMoves(rows: readonly Row[], isWord: (token: Token) => boolean): void {
  const base = stretches(rows, 'base');
  const witness = stretches(rows, 'witness');
  if (base.length === 0 || witness.length === 0) return;
  const matches = findMatches(base, witness).filter(
    ({ base: { tokens }, i, length }) =>
      tokens.slice(i, i + length).filter(isWord).length >= leastWords,
  );
  // The order of the places breaks ties, so that the same texts give the same moves.
  matches.sort((one, other) => other.length - one.length);
  let move = 0;
  for (const match of matches) if (marked(match, move)) move += 1;
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

/** Longest runs of equal keys, each by its beginning; of runs that go on from one place only the whole. */
function findMatches(base: readonly Stretch[], witness: readonly Stretch[]): Match[] {
  const places = new Map<string, { stretch: Stretch; at: number }[]>();
  const gramAt = (tokens: readonly Token[], at: number) =>
    tokens
      .slice(at, at + leastWords)
      .map(({ n }) => n)
      .join(' ');
  for (const stretch of witness) {
    for (let at = 0; at + leastWords <= stretch.tokens.length; at++) {
      const gram = gramAt(stretch.tokens, at);
      places.set(gram, [...(places.get(gram) ?? []), { stretch, at }]);
    }
  }
  return base.flatMap((stretch) =>
    stretch.tokens.flatMap((_token, i) => {
      if (i + leastWords > stretch.tokens.length) return [];
      const found = places.get(gramAt(stretch.tokens, i)) ?? [];
      if (found.length > mostPlaces) return [];
      return found
        .filter(({ stretch: other, at }) => !isEqualAt(stretch, i - 1, other, at - 1))
        .map(({ stretch: other, at }) => {
          let length = leastWords;
          while (isEqualAt(stretch, i + length, other, at + length)) length += 1;
          return { base: stretch, i, witness: other, j: at, length };
        });
    }),
  );
}

function isEqualAt(a: Stretch, i: number, b: Stretch, j: number): boolean {
  const [one, other] = [a.tokens[i], b.tokens[j]];
  return one !== undefined && one.n === other?.n;
}

/** Mark a match, and what goes on from it with few changes, unless some of it is marked already. */
function marked({ base, i, witness, j, length }: Match, move: number): boolean {
  const isFree = (offset: number) =>
    [base.columns[i + offset], witness.columns[j + offset]].every(
      (column) => column !== undefined && column.class !== 'moved',
    );
  for (let offset = 0; offset < length; offset++) if (!isFree(offset)) return false;
  const reach = (start: number, step: 1 | -1) => {
    let [gain, best, end] = [0, 0, start];
    for (let at = start; isFree(at); at += step) {
      gain += isEqualAt(base, i + at, witness, j + at) ? 1 : -1;
      if (gain > best) [best, end] = [gain, at + step];
      if (best - gain > mostLoss) break;
    }
    return end;
  };
  const from = reach(-1, -1) + 1;
  const to = reach(length, 1);
  for (let offset = from; offset < to; offset++) {
    for (const column of [base.columns[i + offset], witness.columns[j + offset]]) {
      if (column) Object.assign(column, { class: 'moved', move });
    }
  }
  return true;
}
