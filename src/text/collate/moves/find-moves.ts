import type { Column, Move, Part, Row } from '../model.ts';
import type { Workshop } from '../workshop.ts';
import { chainsOf } from './chains.ts';
import { apply, bestCut, type Cut, innerColumns, type Search } from './cut.ts';
import { extentsOf } from './extents.ts';
import { isInOrder } from './in-order.ts';
import { type NumberOf, nearNumbers } from './near-words.ts';
import { type Passage, passageOf } from './passage.ts';
import { findSeeds, type Seed } from './seeds.ts';
import { held, isFirm, isWord, type Side, sideOf } from './side.ts';
import { wholePassages } from './whole.ts';

/** A move holds so many words in a row that both sides have, or so many with changes among them. */
const leastRun = 5;
const leastWords = 8;
/** Of the words on either side at least this share is alike. */
const leastShare = 0.6;
/** Counts of differences carry a small part for their length, and are compared by halves. */
const half = 0.5;

/**
 * Find passages that one side lacks here and has elsewhere. Each is cut out where the fewest differences are
 * left, in it and around it, and the words that stayed are aligned anew; of several such ways whole sentences are
 * preferred. Passages are known by runs of words that occur once in each text: set phrases recur and have
 * not been moved. What two passages share goes with the longer one. Then whole sentences and units that both sides
 * have once, which may be of a word or two. Gives the rows and the moves.
 */
export function findMoves(
  part: Part,
  rows: readonly Row[],
  workshop: Workshop,
): { rows: Row[]; moves: Move[] } {
  const numberOf = nearNumbers(rows, workshop);
  const search: Search = {
    rows: rows.map((row) => ({ ...row })),
    base: sideOf(rows, 'base', workshop, numberOf),
    witness: sideOf(rows, 'witness', workshop, numberOf),
    taken: new Map(),
    workshop,
  };
  const moves: Move[] = [];
  const take = (cut: Cut | undefined) => {
    if (!cut) return;
    apply(cut, moves.length, search);
    moves.push({ part, move: moves.length, columns: cut.columns });
  };
  for (const chain of longestFirst(search)) {
    const passage = passageOf(chain, search.base, search.witness);
    if (!passage || !isMove(passage, search, numberOf)) continue;
    if (isInOrder(passage, search.rows, [search.base, search.witness])) continue;
    take(bestCut(extentsOf(passage, search.base, search.witness), moves.length, search));
  }
  for (const { isApart, ...whole } of wholePassages(search.base, search.witness)) {
    const isTaken = (side: Side) =>
      side.hold.subarray(whole[side.name].from, whole[side.name].to).includes(held.moved);
    if (isTaken(search.base) || isTaken(search.witness)) continue;
    if (isInOrder(whole, search.rows, [search.base, search.witness])) continue;
    const cut = bestCut([{ ...whole, isSentence: true }], moves.length, search);
    if (cut && isWorth(cut, isApart)) take(cut);
  }
  return { rows: search.rows, moves };
}

/** Whether a move leaves no more differences than there were: fewer, where words are taken from a sentence that they have an answer in. */
const isWorth = ({ before, after, inside }: Cut, isApart: boolean) =>
  isApart ? before - after > 1 - half : before - after - inside > 1 + half;

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
function isMove(passage: Passage, search: Search, numberOf: NumberOf): boolean {
  const { formsOf } = search.workshop;
  const numbersOf = (tokens: Column['base']) =>
    tokens.flatMap(({ t }) => (formsOf(t).bare === '' ? [] : numberOf(formsOf(t).bare)));
  let [alike, run, longest] = [0, 0, 0];
  for (const column of innerColumns(passage, search)) {
    const own = numbersOf(column.base);
    const isAlike = isFirm(column) || own.join(' ') === numbersOf(column.witness).join(' ');
    run = isAlike ? run + own.length : 0;
    alike += isAlike ? own.length : 0;
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
