import type { Range, Seed } from './seeds.ts';
import { held, isWord, type Side } from './side.ts';

/** Between seeds of one passage stand at most so many words on either side. */
const widest = 8;
/** And at most so many that answer firmly to other words, unless both sides have the same. */
const mostFirm = 2;

/** A seed that goes elsewhere does not end a passage: so many chains before it may go on. */
const nearest = 4;

/** Seeds that follow each other on both sides, each list within one unit of either: what may be one passage. */
export function chainsOf(seeds: readonly Seed[], base: Side, witness: Side): Seed[][] {
  const chains: Seed[][] = [];
  for (const seed of seeds) {
    const chain = chains.slice(-nearest).findLast((one) => {
      const last = one.at(-1);
      return last !== undefined && follows(last, seed, base, witness);
    });
    if (chain) chain.push(seed);
    else chains.push([seed]);
  }
  return chains;
}

function follows(one: Seed, next: Seed, base: Side, witness: Side): boolean {
  const [here, there] = [
    gapOf(base, one.base, next.base),
    gapOf(witness, one.witness, next.witness),
  ];
  if (!here || !there) return false;
  const isSame = here.words.join(' ') === there.words.join(' ');
  return isSame || Math.max(here.firm, there.firm) <= mostFirm;
}

/** The words between two ranges of a side, none where they overlap; nothing when the second is not near after the first. */
function gapOf(side: Side, one: Range, next: Range): { words: number[]; firm: number } | undefined {
  const isAfter = next.from > one.from && next.to > one.to;
  if (!isAfter || side.tokens[one.from]?.unit !== side.tokens[next.from]?.unit) return undefined;
  const words: number[] = [];
  let firm = 0;
  for (let at = one.to; at < next.from; at++) {
    if (!isWord(side, at)) continue;
    words.push(side.words[at] ?? -1);
    if (side.hold[at] === held.firmly) firm += 1;
    if (words.length > widest || side.hold[at] === held.moved) return undefined;
  }
  return { words, firm };
}
