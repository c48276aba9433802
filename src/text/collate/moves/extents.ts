import type { Passage } from './passage.ts';
import type { Range } from './seeds.ts';
import { sentencesOf } from './sentences.ts';
import { held, isInUnit, isWord, type Side } from './side.ts';
import { isSign, withLead, withTrail } from './signs.ts';

/** So many words at either end may have been changed when a sentence is moved as a whole. */
const mostChanged = 3;

/** A way to cut a passage out. */
export interface Extent extends Passage {
  isSentence: boolean;
}

/**
 * Where a passage may be cut out of both sides, as one prefers: whole sentences with their own signs; when it
 * begins where a clause begins, with its own signs; else the bare words.
 */
export function extentsOf(passage: Passage, base: Side, witness: Side): Extent[] {
  const cut = (way: (side: Side, range: Range) => Range) => ({
    base: way(base, passage.base),
    witness: way(witness, passage.witness),
  });
  const sentence = wholeSentence(passage, base, witness);
  // What fills its sentences to the last word leaves nothing to weigh.
  if (sentence && isFilledWhole(sentence, passage, base, witness))
    return [{ ...sentence, isSentence: true }];
  const signs = [cut(withBoth), cut(withTrail), cut(withLead)];
  const bare = [passage, cut(withStopBefore)];
  const isClause = beginsClause(base, passage.base) && beginsClause(witness, passage.witness);
  const all = isClause ? [...signs, ...bare] : [...bare.slice(0, 1), ...signs, ...bare.slice(1)];
  const seen = new Set<string>();
  const ways = [
    ...(sentence ? [{ ...sentence, isSentence: true }] : []),
    ...all.map((one) => ({ ...one, isSentence: false })),
  ];
  return ways.filter((one) => {
    const key = [one.base.from, one.base.to, one.witness.from, one.witness.to].join(' ');
    const isNew = !seen.has(key) && isUntaken(base, one.base) && isUntaken(witness, one.witness);
    seen.add(key);
    return isNew;
  });
}

const isUntaken = ({ hold }: Side, { from, to }: Range) =>
  !hold.subarray(from, to).includes(held.moved);

const withBoth = (side: Side, range: Range) => withTrail(side, withLead(side, range));

/** With the sign that parts the passage from what stands before it. */
function withStopBefore(side: Side, range: Range): Range {
  const { from, to } = withLead(side, range);
  return isSign(side, from - 1, from) ? { from: from - 1, to } : { from, to };
}

function beginsClause(side: Side, range: Range): boolean {
  const { from } = withLead(side, range);
  return from < range.from || !isInUnit(side, from - 1, from) || !isWord(side, from - 1);
}

const isFilledWhole = (sentence: Passage, passage: Passage, base: Side, witness: Side) =>
  isUntaken(base, sentence.base) &&
  isUntaken(witness, sentence.witness) &&
  wordsIn(base, sentence.base).length === wordsIn(base, passage.base).length &&
  wordsIn(witness, sentence.witness).length === wordsIn(witness, passage.witness).length;

/** The sentences that a passage fills on both sides, but for a few words at their ends. */
function wholeSentence(passage: Passage, base: Side, witness: Side): Passage | undefined {
  const [here, there] = [sentencesOf(base, passage.base), sentencesOf(witness, passage.witness)];
  const ends = [
    [
      wordsIn(base, { from: here.from, to: passage.base.from }),
      wordsIn(witness, { from: there.from, to: passage.witness.from }),
    ],
    [
      wordsIn(base, { from: passage.base.to, to: here.to }),
      wordsIn(witness, { from: passage.witness.to, to: there.to }),
    ],
  ];
  const own = Math.min(
    wordsIn(base, passage.base).length,
    wordsIn(witness, passage.witness).length,
  );
  const isFilled = ends.every(([one = [], other = []]) => {
    const longer = Math.max(one.length, other.length);
    const isSame = one.join(' ') === other.join(' ');
    return longer < own && (isSame || longer <= mostChanged);
  });
  return isFilled ? { base: here, witness: there } : undefined;
}

const wordsIn = (side: Side, { from, to }: Range) =>
  Array.from(side.words.subarray(from, to)).filter((word) => word !== -1);
