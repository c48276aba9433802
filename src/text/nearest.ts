export { type NearQuote, nearestQuote } from './nearest-quote.ts';

import { distanceWithin } from './edit-distance.ts';

/** The word of a list that is most like a mistyped one, for "did you mean"; nothing when none is near. */
export function nearestWord(word: string, list: Iterable<string>): string | undefined {
  const typed = word.toLowerCase();
  let best: { word: string; distance: number } | undefined;
  for (const candidate of list) {
    const near = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
    // Only what is nearer than the best so far is worth measuring.
    const limit = best ? Math.min(near, best.distance - 1) : near;
    const distance = distanceWithin(typed, candidate.toLowerCase(), limit);
    if (distance !== undefined) best = { word: candidate, distance };
  }
  return best?.word;
}
