import type { ReuseOptions } from './options.ts';
import type { SortedGrams } from './sort-grams.ts';

/** An n-gram that stands in one text more often than this is a formula of that text. */
const mostRepeats = 50;

/**
 * Mark the n-grams that may lead to reuse, 1 at the place of their first word: those in at least
 * `minDF` and at most `maxDF` texts. Returned with the groups of equal n-grams: first and end index
 * in `places`, one pair after another.
 */
export function keptGrams(
  { places, hashes }: SortedGrams,
  options: Pick<ReuseOptions, 'minDF' | 'maxDF'>,
  { words, textOf }: { words: number; textOf: (at: number) => number },
): { kept: Uint8Array; groups: Uint32Array } {
  const kept = new Uint8Array(words);
  const groups: number[] = [];
  for (let first = 0; first < places.length; ) {
    let end = first + 1;
    while (hashes[end] === hashes[first] && end < places.length) end++;
    if (end - first > 1 && isTelling(places.subarray(first, end), options, textOf)) {
      groups.push(first, end);
      for (let at = first; at < end; at++) kept[places[at] ?? 0] = 1;
    }
    first = end;
  }
  return { kept, groups: Uint32Array.from(groups) };
}

function isTelling(
  places: Uint32Array,
  { minDF, maxDF }: Pick<ReuseOptions, 'minDF' | 'maxDF'>,
  textOf: (at: number) => number,
): boolean {
  let texts = 0;
  let repeats = 0;
  let last = -1;
  for (const place of places) {
    const text = textOf(place);
    if (text !== last) {
      texts++;
      repeats = 0;
    }
    repeats++;
    last = text;
    if (texts > maxDF || repeats > mostRepeats) return false;
  }
  // What stands in one text only leads to no other.
  return texts >= Math.max(minDF, 2);
}
