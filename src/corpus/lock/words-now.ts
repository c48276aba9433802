import { wordsIn, wordsInBoth, wordsInOrder } from '../../text/shared-words.ts';
import { unitHash } from '../unit-hash.ts';
import type { Snapshot } from './snapshot.ts';
import { unitsOf } from './unit-history.ts';

/** A place that has words of a unit: its address or id, and how many of how many words stand there in their order. */
export interface WordsNow {
  at: string;
  shared: number;
  of: number;
}

/** Fewer words than this share are no sign of the same text: of official prose three tenths agree by chance. */
export const leastShare = 0.4;
/** So many places are compared in order, those with the most words in common. */
const prospects = 8;

/**
 * Where the words of a unit stand now: the place that has most of them in their order, and of several the one with
 * the fewest others. Nothing where no place has four tenths of them. `places` are texts by address or id.
 */
export function wordsNow(
  lost: string,
  places: Iterable<readonly [at: string, text: string]>,
): WordsNow | undefined {
  const sought = wordsIn(lost);
  const least = Math.max(1, sought.length * leastShare);
  const found = Array.from(places, ([at, text]) => {
    const words = wordsIn(text);
    return { at, words, shared: wordsInBoth(sought, words) };
  }).filter(({ shared }) => shared >= least);
  const [best] = found
    .sort((a, b) => b.shared - a.shared || a.words.length - b.words.length)
    .slice(0, prospects)
    .map(({ at, words }) => ({ at, size: words.length, shared: wordsInOrder(sought, words) }))
    .sort((a, b) => b.shared - a.shared || a.size - b.size);
  return best && best.shared >= least
    ? { at: best.at, shared: best.shared, of: sought.length }
    : undefined;
}

/** How many words of one text stand in another in their order. */
export function sharedWords(lost: string, at: string, text: string): WordsNow {
  const sought = wordsIn(lost);
  return { at, shared: wordsInOrder(sought, wordsIn(text)), of: sought.length };
}

/** `24 of its 25 words stand in p5`. */
export const tellWords = ({ at, shared, of }: WordsNow): string =>
  shared === of
    ? `its words stand in ${at}`
    : `${shared} of its ${of} words ${shared === 1 ? 'stands' : 'stand'} in ${at}`;

/** The words of a unit as they were last published, where the text of that revision is kept; with their hash, if it is known. */
export function keptWords(
  snapshots: readonly Snapshot[],
  unit: string,
  hash?: string,
): string | undefined {
  return snapshots
    .filter(({ units }) => units.includes(unit))
    .toReversed()
    .map((snapshot) => unitsOf(snapshot).find(({ id }) => id === unit)?.text)
    .find((text) => text !== undefined && (hash === undefined || unitHash(text) === hash));
}
