export { type NearQuote, nearestQuote } from './nearest-quote.ts';

import { editDistance } from './edit-distance.ts';

/** The word of a list that is most like a mistyped one, for "did you mean"; nothing when none is near. */
export function nearestWord(word: string, list: Iterable<string>): string | undefined {
  const typed = word.toLowerCase();
  let best: { word: string; distance: number } | undefined;
  for (const candidate of list) {
    const limit = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = editDistance(typed, candidate.toLowerCase());
    if (distance <= limit && (!best || distance < best.distance)) {
      best = { word: candidate, distance };
    }
  }
  return best?.word;
}
