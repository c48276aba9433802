/** A stretch of context; `isNear` is the word that the lines are sorted by. */
export interface NearPiece {
  text: string;
  isNear: boolean;
}

/**
 * The context on one side of a key, cut at the neighbour so many words away from it. `words` are the neighbours, the
 * nearest first; `side` says on which side of the key the context lies.
 */
export function nearPieces(
  context: string,
  words: readonly string[],
  { distance, side }: { distance: number; side: 'l' | 'r' },
): NearPiece[] {
  const whole = [{ text: context, isNear: false }];
  let at = side === 'l' ? context.length : 0;
  for (const [index, word] of words.slice(0, distance).entries()) {
    // A neighbour may lie beyond a context that was cut.
    const start =
      side === 'l' ? context.lastIndexOf(word, at - word.length) : context.indexOf(word, at);
    if (start < 0 || (side === 'l' && at < word.length)) return whole;
    if (index + 1 < distance) {
      at = side === 'l' ? start : start + word.length;
      continue;
    }
    const end = start + word.length;
    return [
      { text: context.slice(0, start), isNear: false },
      { text: context.slice(start, end), isNear: true },
      { text: context.slice(end), isNear: false },
    ].filter(({ text }) => text !== '');
  }
  return whole;
}
