const unspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;
const word = new RegExp(`${unspaced.source}|(?:(?!${unspaced.source})[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/** Comparing longer texts word by word in order would take seconds: their words are only counted. */
const mostPairs = 4_000_000;

/** The words of a text in small letters, in their order; Chinese and Japanese by the character. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(word) ?? [];

/** How many words two texts share, each as often as in both, in whatever order. */
export function wordsInBoth(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const each of one) left.set(each, (left.get(each) ?? 0) + 1);
  let shared = 0;
  for (const each of other) {
    const count = left.get(each) ?? 0;
    if (count === 0) continue;
    left.set(each, count - 1);
    shared += 1;
  }
  return shared;
}

/** How many words of one text stand in another in the same order, others between them or not. */
export function wordsInOrder(one: readonly string[], other: readonly string[]): number {
  if (one.length * other.length > mostPairs) return wordsInBoth(one, other);
  let above = new Uint32Array(other.length + 1);
  for (const each of one) {
    const row = new Uint32Array(other.length + 1);
    other.forEach((word, at) => {
      row[at + 1] =
        word === each ? (above[at] ?? 0) + 1 : Math.max(row[at] ?? 0, above[at + 1] ?? 0);
    });
    above = row;
  }
  return above[other.length] ?? 0;
}
