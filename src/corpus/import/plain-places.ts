import type { Unit } from '../model.ts';
import type { ForeignTarget } from './foreign.ts';

/** Characters before and after the words that tell one place from another. */
const reach = 32;

/** What may stand between two units where a document is plain text. */
const gaps = ['\n\n', '\n'];

type Placed = ForeignTarget & { words: string; start: number };

/** Fewer places than these may agree with a text by chance. */
const fewest = 3;

/**
 * Some tools keep words and their places in the plain text that they were given, and no neighbours. If that was the
 * text of a document, with or without a head, then all places lie equally far from ours: where the words of every
 * target stand there, and at no other distance, their neighbours are known. Gives the targets that gain by it.
 */
export function plainPlaces(
  targets: readonly ForeignTarget[],
  units: readonly Unit[],
): Map<ForeignTarget, ForeignTarget> {
  const placed = targets.filter(
    (target): target is Placed => target.words !== undefined && target.start !== undefined,
  );
  const bare = placed.filter(({ before, after }) => before === undefined && after === undefined);
  if (bare.length === 0 || new Set(placed.map(({ start }) => start)).size < fewest)
    return new Map();
  const [longest] = placed.toSorted((a, b) => b.words.length - a.words.length);
  const fits = gaps.flatMap((gap) => {
    const text = units.map((unit) => unit.text).join(gap);
    return shiftsOf(placed, longest, text).map((shift) => ({ text, shift }));
  });
  // Both gaps may lead to the same places, as they do inside one unit.
  const places = ({ text, shift }: { text: string; shift: number }) =>
    placed.map(({ start }) => lettersBefore(text, start + shift)).join();
  const [fit] = fits;
  if (!fit || new Set(fits.map(places)).size > 1) return new Map();
  return new Map(bare.map((target) => [target, withNeighbours(target, fit.text, fit.shift)]));
}

const lettersBefore = (text: string, at: number) => text.slice(0, at).replace(/\s/g, '').length;

/** How far the places of all targets may lie from those of the text; more than two are not looked for. */
function shiftsOf(targets: readonly Placed[], longest: Placed | undefined, text: string): number[] {
  const shifts: number[] = [];
  if (!longest) return shifts;
  for (let at = text.indexOf(longest.words); at >= 0; at = text.indexOf(longest.words, at + 1)) {
    const shift = at - longest.start;
    const holds = ({ words, start }: Placed) =>
      start + shift >= 0 && text.startsWith(words, start + shift);
    if (targets.every(holds)) shifts.push(shift);
    if (shifts.length > 1) break;
  }
  return shifts;
}

function withNeighbours(target: Placed, text: string, shift: number): ForeignTarget {
  const start = target.start + shift;
  const end = start + target.words.length;
  return {
    ...target,
    before: text.slice(Math.max(0, start - reach), start),
    after: text.slice(end, end + reach),
  };
}
