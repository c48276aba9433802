import type { Range, Seed } from './seeds.ts';
import { held, isInUnit, isWord, type Side } from './side.ts';

/** Words that both sides have, each at another place: from the first word that is alike to the last. */
export interface Passage {
  base: Range;
  witness: Range;
}

/** So many words beyond the last seed are looked at. */
const farthest = 12;

/** What a chain of seeds spans, and what goes on from it with few changes; nothing when other moves have all its seeds. */
export function passageOf(chain: readonly Seed[], base: Side, witness: Side): Passage | undefined {
  const [first, ...rest] = longestOpen(chain, base, witness);
  if (!first) return undefined;
  const last = rest.at(-1) ?? first;
  const spans = {
    base: { from: first.base.from, to: last.base.to },
    witness: { from: first.witness.from, to: last.witness.to },
  };
  const before = bestReach(
    wordsFrom(base, spans.base.from, -1),
    wordsFrom(witness, spans.witness.from, -1),
  );
  const after = bestReach(
    wordsFrom(base, spans.base.to - 1, 1),
    wordsFrom(witness, spans.witness.to - 1, 1),
  );
  return {
    base: {
      from: before?.here ?? spans.base.from,
      to: after ? after.here + 1 : spans.base.to,
    },
    witness: {
      from: before?.there ?? spans.witness.from,
      to: after ? after.there + 1 : spans.witness.to,
    },
  };
}

/** The longest run of seeds that no move has touched. */
function longestOpen(chain: readonly Seed[], base: Side, witness: Side): Seed[] {
  const isOpen = (side: Side, { from, to }: Range) =>
    !side.hold.subarray(from, to).includes(held.moved);
  let [best, run]: [Seed[], Seed[]] = [[], []];
  for (const seed of chain) {
    run = isOpen(base, seed.base) && isOpen(witness, seed.witness) ? [...run, seed] : [];
    if (run.length > best.length) best = run;
  }
  return best;
}

interface Word {
  at: number;
  word: number;
}

/** Words of a unit from a place on, forwards or backwards, up to one that answers firmly to another or is moved. */
function wordsFrom(side: Side, place: number, step: 1 | -1): Word[] {
  const found: Word[] = [];
  for (let at = place + step; isInUnit(side, at, place) && found.length < farthest; at += step) {
    if (side.hold[at] === held.moved) break;
    if (!isWord(side, at)) continue;
    if (side.hold[at] === held.firmly) break;
    found.push({ at, word: side.words[at] ?? -1 });
  }
  return found;
}

/**
 * Where two lists of words, each from its beginning, are alike longest: the last pair of like words up to
 * which more are alike than not. Nothing when they begin unlike.
 */
function bestReach(
  a: readonly Word[],
  b: readonly Word[],
): { here: number; there: number } | undefined {
  const scores = [Array.from(b, (_none, j) => -j), [] as number[]];
  scores[0]?.push(-b.length);
  let best: { here: number; there: number } | undefined;
  let most = 0;
  for (const [i, one] of a.entries()) {
    const before = scores[i % 2] ?? [];
    const row = [-(i + 1)];
    for (const [j, other] of b.entries()) {
      const isAlike = one.word === other.word;
      const paired = (before[j] ?? 0) + (isAlike ? 1 : -1);
      row.push(Math.max(paired, (before[j + 1] ?? 0) - 1, (row[j] ?? 0) - 1));
      if (isAlike && paired > most) {
        most = paired;
        best = { here: one.at, there: other.at };
      }
    }
    scores[(i + 1) % 2] = row;
  }
  return best;
}
