import type { Passage } from './passage.ts';
import type { Range } from './seeds.ts';
import { isNumberAt, isStop } from './sentences.ts';
import { held, isInUnit, type Side } from './side.ts';
import { withTrail } from './signs.ts';

/** A sentence or a unit that both sides have once, with the same words, however few. */
export interface Whole extends Passage {
  /** Whether it is a whole unit on both sides, or no word of it answers to another where it stands. */
  isApart: boolean;
}

/** Whole sentences and units that both sides have once and of which some words at least have no answer, in the order of the base. Printed numbers of units do not count. */
export function wholePassages(base: Side, witness: Side): Whole[] {
  const there = wholesOf(witness);
  return [...wholesOf(base)].flatMap(([key, here]) => {
    const other = there.get(key);
    if (!here || !other) return [];
    const holds = [...holdsOf(base, here), ...holdsOf(witness, other)];
    const isOpen = [holdsOf(base, here), holdsOf(witness, other)].every((list) =>
      list.includes(held.free),
    );
    if (!isOpen || holds.includes(held.moved)) return [];
    const isUnit = isWholeUnit(base, here) && isWholeUnit(witness, other);
    return [{ base: here, witness: other, isApart: isUnit || !holds.includes(held.firmly) }];
  });
}

const isWholeUnit = (side: Side, { from, to }: Range) =>
  !isInUnit(side, from - 1, from) && !isInUnit(side, to, from);

/** How the words of a range stand in the table; its printed number aside. */
const holdsOf = (side: Side, { from, to }: Range) =>
  Array.from(side.hold.subarray(from, to)).filter(
    (_hold, at) => side.words[from + at] !== -1 && !isNumberAt(side, from + at),
  );

/** The sentences and units of a side by their words; nothing by those that it has more often. */
function wholesOf(side: Side): Map<string, Range | undefined> {
  const found = new Map<string, Range | undefined>();
  const note = (range: Range) => {
    const key = keyOf(side, range);
    if (key !== '') found.set(key, found.has(key) ? undefined : range);
  };
  let [unit, sentence] = [0, 0];
  for (let at = 0; at < side.tokens.length; at++) {
    const isLast = !isInUnit(side, at + 1, at);
    if (!isLast && !isStop(side, at)) continue;
    const { to } = withTrail(side, { from: sentence, to: at + 1 });
    note({ from: sentence, to });
    if (isLast && sentence > unit) note({ from: unit, to });
    sentence = to;
    at = to - 1;
    if (!isInUnit(side, to, at)) unit = to;
  }
  return found;
}

/** The words of a range but for the printed number of its unit. */
function keyOf(side: Side, { from, to }: Range): string {
  const start = isNumberAt(side, from) ? from + 1 : from;
  return Array.from(side.words.subarray(start, to))
    .filter((word) => word !== -1)
    .join(' ');
}
