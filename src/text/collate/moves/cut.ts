import { alignTokens } from '../align-tokens.ts';
import { columnsOf } from '../columns.ts';
import type { Column, Row, Token } from '../model.ts';
import { stretchesOf } from '../stretches.ts';
import type { Workshop } from '../workshop.ts';
import type { Extent } from './extents.ts';
import type { Passage } from './passage.ts';
import { retake } from './retake.ts';
import { noteHolds, type Side } from './side.ts';
import { type Window, windowsAround } from './windows.ts';

/** A whole sentence is cut out even where two differences more are left, and a few words more in them. */
const forSentence = 2.5;

/** What is at hand while moves are looked for. */
export interface Search {
  rows: Row[];
  base: Side;
  witness: Side;
  taken: Map<Token, number>;
  workshop: Workshop;
}

/** A way to cut a passage out, with what it makes of the table. */
export interface Cut {
  own: Token[];
  /** Both sides of the passage. */
  columns: Column[];
  windows: { window: Window; columns: Column[] }[];
  /** Differences that are left in it and around it; less for a whole sentence. */
  cost: number;
  /** Differences that are left in it, and those around both places before and after. */
  inside: number;
  before: number;
  after: number;
}

/** Of several ways to cut a passage out as move number `move` that which leaves the fewest differences. */
export function bestCut(extents: readonly Extent[], move: number, search: Search): Cut | undefined {
  const all = (side: Side) => ({
    row: side.rows[extents[0]?.[side.name].from ?? 0] ?? 0,
    tokens: new Set(extents.flatMap((one) => tokensIn(side, one[side.name]))),
  });
  const windows = windowsAround(search.rows, [all(search.base), all(search.witness)]);
  const cuts = extents.map(({ isSentence, ...extent }) => {
    const cut = cutOut(extent, move, windows, search);
    return isSentence ? { ...cut, cost: cut.cost - forSentence } : cut;
  });
  const [first, ...rest] = cuts;
  return rest.reduce((best, cut) => (best && best.cost <= cut.cost ? best : cut), first);
}

const tokensIn = ({ tokens }: Side, { from, to }: Passage['base']) => tokens.slice(from, to);

/** Both sides of a passage laid side by side. White space after it belongs to its place, not to it. */
export function innerColumns({ base, witness }: Passage, search: Search): Column[] {
  const own = (side: Side, range: Passage['base']) => {
    const tokens = tokensIn(side, range);
    return tokens.map((token, at) => (at === tokens.length - 1 ? { ...token, space: '' } : token));
  };
  const [left, right] = [own(search.base, base), own(search.witness, witness)];
  const { workshop } = search;
  return columnsOf(alignTokens(left, right, workshop), left, right, workshop.formsOf);
}

function cutOut(
  { base, witness }: Passage,
  move: number,
  windows: readonly Window[],
  search: Search,
): Cut {
  const own = [...tokensIn(search.base, base), ...tokensIn(search.witness, witness)];
  const isOwn = new Set(own);
  const taken = (token: Token) => (isOwn.has(token) ? move : search.taken.get(token));
  const columns = innerColumns({ base, witness }, search);
  const old = windows.map(
    (window) => search.rows[window.row]?.columns.slice(window.from, window.to) ?? [],
  );
  const made = windows.map((window, at) => ({
    window,
    columns: retake(old[at] ?? [], taken, search.workshop),
  }));
  const sum = (lists: readonly Column[][]) => lists.reduce((cost, list) => cost + costOf(list), 0);
  const [inside, after] = [costOf(columns), sum(made.map((one) => one.columns))];
  return { own, columns, windows: made, cost: inside + after, inside, before: sum(old), after };
}

/** How much differs: by the count of differences, then by that of their tokens. */
function costOf(columns: readonly Column[]): number {
  return stretchesOf(columns)
    .filter((stretch) => stretch.class !== 'moved')
    .reduce((sum, { from, to }) => sum + 1 + (to - from) / 10_000, 0);
}

/** Put a cut into the table. */
export function apply({ own, windows }: Cut, move: number, search: Search): void {
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
