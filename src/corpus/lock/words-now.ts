import { wordsIn, wordsInBoth, wordsInOrder } from '../../text/shared-words.ts';
import { unitHash } from '../unit-hash.ts';
import { beginning } from './beginning.ts';
import type { Snapshot } from './snapshot.ts';
import { unitsOf } from './unit-history.ts';

/** A place that has words of a unit: its address or id, and how many of how many words stand there in their order. */
export interface WordsNow {
  at: string;
  shared: number;
  of: number;
  /** What stands at that place, and how many words that is. */
  text: string;
  size: number;
}

/** Fewer words than this share are no sign of the same text: of official prose three tenths agree by chance. */
export const leastShare = 0.4;
/** A place with this share of the words or more is taken to be the one that is meant. */
export const half = 0.5;
/** Fewer words than these agree by chance in texts that say the opposite, unless they are most of one of the two. */
const fewWords = 8;
const mostOfFew = 0.8;
/** So many places are compared in order, those with the most words in common. */
const prospects = 8;

/**
 * Whether so many shared words are a sign of the same text: they are `share` of the `of` words that are sought, and
 * eight at least, or else four fifths of the shorter text; `size` is how many words the other one has.
 */
export const isSign = (shared: number, of: number, size: number, share = leastShare): boolean =>
  shared >= Math.max(1, of * share) &&
  shared >= Math.min(fewWords, mostOfFew * of, mostOfFew * size);

/**
 * Where the words of a unit stand now: the place that has most of them in their order, and of several the one with
 * the fewest others. Nothing where no place has enough of them, `share` or more. `places` are texts by address or id.
 */
export function wordsNow(
  lost: string,
  places: Iterable<readonly [at: string, text: string]>,
  share = leastShare,
): WordsNow | undefined {
  const sought = wordsIn(lost);
  const isEnough = (shared: number, size: number) => isSign(shared, sought.length, size, share);
  const found = Array.from(places, ([at, text]) => {
    const words = wordsIn(text);
    return { at, text, words, shared: wordsInBoth(sought, words) };
  }).filter(({ shared, words }) => isEnough(shared, words.length));
  const [best] = found
    .sort((a, b) => b.shared - a.shared || a.words.length - b.words.length)
    .slice(0, prospects)
    .map(({ at, text, words }) => ({
      ...{ at, text },
      size: words.length,
      shared: wordsInOrder(sought, words),
    }))
    .filter(({ shared, size }) => isEnough(shared, size))
    .sort((a, b) => b.shared - a.shared || a.size - b.size);
  return best && { ...best, of: sought.length };
}

/** How many words of one text stand in another in their order, and whether they are a sign of the same text by half of them, or by four tenths. */
export function sharedWords(lost: string, text: string) {
  const [sought, words] = [wordsIn(lost), wordsIn(text)];
  const [shared, of] = [wordsInOrder(sought, words), sought.length];
  const isEnough = (share: number) => isSign(shared, of, words.length, share);
  return { shared, of, isHalf: isEnough(half), isLeast: isEnough(leastShare) };
}

/** `24 of its 25 words stand in p5 (“The river …”)`: where others stand there too, a keeper has to see which, for a “not” turns them round. */
export function tellWords({ at, shared, of, text, size }: WordsNow): string {
  if (shared === of && size === of) return `its words stand in ${at}`;
  const place = `${at} (${beginning(text, 80)})`;
  if (shared === of) return `its words stand in ${place}`;
  return `${shared} of its ${of} words ${shared === 1 ? 'stands' : 'stand'} in ${place}`;
}

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
