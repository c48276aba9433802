import type { Document } from './model.ts';
import { repeatedInAll } from './repeated-words.ts';
import type { ReusePassage } from './reuse-passage.ts';
import { wordsOf } from './words-of.ts';

/** Two documents of which the shorter one shares much with the other. */
export interface AlikePair {
  /** The earlier one; where the dates do not tell, that which comes first in the archive. */
  base: Document;
  witness: Document;
  /** Words of the shorter one that stand in the other too, each counted once. */
  words: number;
  /** Out of all its words: from 0 to 1. */
  share: number;
}

/**
 * Of a pair, the shorter one must share this part of its words: a quotation in a long report is found beside its
 * paragraph, and needs no page on which nine tenths stand alone; a notice that a long report prints whole does.
 */
export const leastShare = 0.2;
/** And so many words: texts of a few lines are alike by their formulas. */
const leastWords = 100;

/** Longer pairs, in words of both, make pages that no browser likes: they are laid side by side only where a keeper names them. */
const mostWords = 60_000;

/** Pairs of documents that share enough, the most alike first. `order` gives the place of a document in the archive. */
export function alikePairs(
  passages: readonly ReusePassage[],
  document: ReadonlyMap<string, Document>,
  { share = leastShare, order }: { share?: number; order: ReadonlyMap<string, number> },
): AlikePair[] {
  const placeOf = ({ id }: Document) => order.get(id) ?? 0;
  const promising = [...Map.groupBy(passages, idsOf).values()].flatMap((own) => {
    const pair = pairOf(own, document, placeOf);
    // Most pairs share a sentence or two: their words need not be counted.
    const most = own.reduce((sum, { stretches }) => sum + lengthOf(stretches), 0);
    if (!pair || pair.base.words + pair.witness.words > mostWords) return [];
    return most >= Math.max(leastWords, share * pair.shorter.words) ? [pair] : [];
  });
  return [...Map.groupBy(promising, ({ shorter }) => shorter)]
    .flatMap(([shorter, pairs]) => {
      const words = wordsOf(shorter);
      return pairs.map(({ base, witness, passages: own }) => ({
        ...{ base, witness },
        ...repeatedInAll(shorter, own, words),
      }));
    })
    .filter((pair) => pair.words >= leastWords && pair.share >= share)
    .sort(
      (x, y) =>
        y.share - x.share ||
        y.words - x.words ||
        placeOf(x.base) - placeOf(y.base) ||
        placeOf(x.witness) - placeOf(y.witness),
    );
}

const idsOf = ({ from: { document: a }, to: { document: b } }: ReusePassage) =>
  a < b ? `${a} ${b}` : `${b} ${a}`;

const lengthOf = (stretches: ReusePassage['stretches']) =>
  stretches.reduce((sum, { length }) => sum + length, 0);

/** The documents of some passages, the earlier first; and which of them is the shorter. */
function pairOf(
  passages: readonly ReusePassage[],
  document: ReadonlyMap<string, Document>,
  placeOf: (document: Document) => number,
) {
  const [first] = passages;
  const [from, to] = [
    document.get(first?.from.document ?? ''),
    document.get(first?.to.document ?? ''),
  ];
  if (!first || !from || !to) return undefined;
  const isTurned = !first.directed && placeOf(from) > placeOf(to);
  const [base, witness] = isTurned ? [to, from] : [from, to];
  return { base, witness, shorter: base.words <= witness.words ? base : witness, passages };
}
