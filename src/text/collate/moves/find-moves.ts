import { alignTokens } from '../align-tokens.ts';
import { columnsOf } from '../columns.ts';
import type { Column, Move, Part, Row, Token } from '../model.ts';
import { stretchesOf } from '../stretches.ts';
import type { Workshop } from '../workshop.ts';
import { chainsOf } from './chains.ts';
import { extentsOf } from './extents.ts';
import { type Passage, passageOf } from './passage.ts';
import { retake } from './retake.ts';
import { findSeeds, type Seed } from './seeds.ts';
import { held, isFirm, isWord, noteHolds, type Side, sideOf } from './side.ts';
import { type Window, windowsAround } from './windows.ts';

/** A move holds so many words in a row that both sides have, or so many with changes among them. */
const leastRun = 5;
const leastWords = 8;
/** Of the words on either side at least this share is alike. */
const leastShare = 0.6;

/** A whole sentence is cut out even where two differences more are left, and a few words more in them. */
const forSentence = 2.5;

/** What is at hand while moves are looked for. */
interface Search {
  rows: Row[];
  base: Side;
  witness: Side;
  taken: Map<Token, number>;
  workshop: Workshop;
}

/** A way to cut a passage out, with what it makes of the table. */
interface Cut {
  own: Token[];
  columns: Column[];
  windows: { window: Window; columns: Column[] }[];
  cost: number;
}

/**
 * Find passages that one side lacks here and has elsewhere. Each is cut out where the fewest differences are
 * left, in it and around it, and the words that stayed are aligned anew; of several such ways whole sentences are
 * preferred. Passages are known by runs of words that occur once in each text: set phrases recur and have
 * not been moved. What two passages share goes with the longer one. Gives the rows and the moves.
 */
export function findMoves(
  part: Part,
  rows: readonly Row[],
  workshop: Workshop,
): { rows: Row[]; moves: Move[] } {
  const search: Search = {
    rows: rows.map((row) => ({ ...row })),
    base: sideOf(rows, 'base', workshop),
    witness: sideOf(rows, 'witness', workshop),
    taken: new Map(),
    workshop,
  };
  const moves: Move[] = [];
  for (const chain of longestFirst(search)) {
    const passage = passageOf(chain, search.base, search.witness);
    if (!passage || !isMove(passage, search)) continue;
    const cut = bestCut(passage, moves.length, search);
    if (!cut) continue;
    apply(cut, moves.length, search);
    moves.push({ part, move: moves.length, columns: cut.columns });
  }
  return { rows: search.rows, moves };
}

function longestFirst({ base, witness }: Search): Seed[][] {
  const hasRoom = ({ hold }: Side) =>
    hold.reduce((count, kind) => count + (kind === held.free ? 1 : 0), 0) >= leastRun;
  if (!hasRoom(base) || !hasRoom(witness)) return [];
  const lengthOf = (chain: Seed[]) => (chain.at(-1)?.base.to ?? 0) - (chain[0]?.base.from ?? 0);
  // The order of the text breaks ties, so that the same texts give the same moves.
  return chainsOf(findSeeds(base, witness), base, witness).sort(
    (one, other) => lengthOf(other) - lengthOf(one),
  );
}

/** Whether enough of a passage is alike on both sides. */
function isMove(passage: Passage, search: Search): boolean {
  const columns = innerColumns(passage, search);
  let [alike, run, longest] = [0, 0, 0];
  for (const column of columns) {
    const count = column.base.filter(({ t }) => search.workshop.formsOf(t).bare !== '').length;
    run = isFirm(column) ? run + count : 0;
    alike += isFirm(column) ? count : 0;
    longest = Math.max(longest, run);
  }
  const wordsOf = (side: Side, { from, to }: Passage['base']) =>
    Array.from({ length: to - from }, (_none, at) => isWord(side, from + at)).filter(Boolean)
      .length;
  const words = Math.max(
    wordsOf(search.base, passage.base),
    wordsOf(search.witness, passage.witness),
  );
  return alike >= leastShare * words && (longest >= leastRun || alike >= leastWords);
}

/** Both sides of a passage laid side by side. White space after it belongs to its place, not to it. */
function innerColumns({ base, witness }: Passage, search: Search): Column[] {
  const own = ({ tokens }: Side, { from, to }: Passage['base']) =>
    tokens
      .slice(from, to)
      .map((token, at) => (at === to - from - 1 ? { ...token, space: '' } : token));
  const [left, right] = [own(search.base, base), own(search.witness, witness)];
  const { workshop } = search;
  return columnsOf(alignTokens(left, right, workshop), left, right, workshop.formsOf);
}

function bestCut(passage: Passage, move: number, search: Search): Cut | undefined {
  const extents = extentsOf(passage, search.base, search.witness);
  const all = (side: Side, ranges: readonly Passage['base'][]) => ({
    row: side.rows[passage[side.name].from] ?? 0,
    tokens: new Set(ranges.flatMap(({ from, to }) => side.tokens.slice(from, to))),
  });
  const windows = windowsAround(search.rows, [
    all(
      search.base,
      extents.map(({ base }) => base),
    ),
    all(
      search.witness,
      extents.map(({ witness }) => witness),
    ),
  ]);
  const cuts = extents.map(({ isSentence, ...extent }) => {
    const cut = cutOut(extent, move, windows, search);
    return isSentence ? { ...cut, cost: cut.cost - forSentence } : cut;
  });
  const [first, ...rest] = cuts;
  return rest.reduce((best, cut) => (best && best.cost <= cut.cost ? best : cut), first);
}

function cutOut(
  { base, witness }: Passage,
  move: number,
  windows: readonly Window[],
  search: Search,
): Cut {
  const own = [
    ...search.base.tokens.slice(base.from, base.to),
    ...search.witness.tokens.slice(witness.from, witness.to),
  ];
  const isOwn = new Set(own);
  const taken = (token: Token) => (isOwn.has(token) ? move : search.taken.get(token));
  const columns = innerColumns({ base, witness }, search);
  const made = windows.map((window) => {
    const old = search.rows[window.row]?.columns.slice(window.from, window.to) ?? [];
    return { window, columns: retake(old, taken, search.workshop) };
  });
  const lists = [columns, ...made.map((one) => one.columns)];
  return {
    own,
    columns,
    windows: made,
    cost: lists.reduce((sum, list) => sum + costOf(list), 0),
  };
}

/** How much differs: by the count of differences, then by that of their tokens. */
function costOf(columns: readonly Column[]): number {
  return stretchesOf(columns)
    .filter((stretch) => stretch.class !== 'moved')
    .reduce((sum, { from, to }) => sum + 1 + (to - from) / 10_000, 0);
}

/** Put a cut into the table. */
function apply({ own, windows }: Cut, move: number, search: Search): void {
  for (const token of own) search.taken.set(token, move);
  for (const { window, columns } of windows.toSorted((a, b) => b.window.from - a.window.from)) {
    const row = search.rows[window.row];
    if (row) row.columns = row.columns.toSpliced(window.from, window.to - window.from, ...columns);
  }
  for (const index of new Set(windows.map(({ window }) => window.row))) {
    noteHolds(search.base, search.rows, index);
    noteHolds(search.witness, search.rows, index);
  }
}
