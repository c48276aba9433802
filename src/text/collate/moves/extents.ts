import type { Passage } from './passage.ts';
import type { Range } from './seeds.ts';
import { held, isInUnit, isWord, type Side } from './side.ts';

/** Signs that end a sentence. Members of a sentence part with other signs, which go with them or stay, as it fits. */
const stops = /[.!?…。！？]/u;
/** Signs that open something. */
const opening = /^[\p{Ps}\p{Pi}¿¡•*+–—-]/u;
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

/** Whether a sign belongs to what follows it: a bracket that opens, a dash; not a stop. */
function belongsToNext(side: Side, at: number): boolean {
  const [before, sign] = [side.tokens[at - 1], side.tokens[at]];
  if (!sign || !isInUnit(side, at - 1, at)) return true;
  const isAfterSpace = before?.space !== '';
  const isBeforeSpace = sign.space !== '' || !isInUnit(side, at + 1, at);
  return isAfterSpace === isBeforeSpace ? opening.test(sign.t) : isAfterSpace;
}

const isSign = (side: Side, at: number, near: number) =>
  isInUnit(side, at, near) && !isWord(side, at);

function withLead(side: Side, { from, to }: Range): Range {
  let at = from;
  while (isSign(side, at - 1, from) && belongsToNext(side, at - 1)) at -= 1;
  return { from: at, to };
}

function withTrail(side: Side, { from, to }: Range): Range {
  let at = to;
  while (isSign(side, at, from) && !belongsToNext(side, at)) at += 1;
  return { from, to: at };
}

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

/** The sentences that a range touches, with the signs that belong to them. */
function sentencesOf(side: Side, { from, to }: Range): Range {
  const isStop = (at: number) =>
    isSign(side, at, from) && stops.test(side.tokens[at]?.t ?? '') && !belongsToNext(side, at);
  let [start, end] = [from, to];
  while (isInUnit(side, start - 1, from) && !isStop(start - 1)) start -= 1;
  while (isInUnit(side, end, from) && !isStop(end)) end += 1;
  return withTrail(side, { from: start, to: end });
}
