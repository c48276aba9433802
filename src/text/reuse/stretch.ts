/** Words that stand in two texts in a row: where they begin in each, and how many. */
export interface Stretch {
  a: number;
  b: number;
  length: number;
}

/** Two texts inside one list of words: where each begins and ends. */
export interface Frame {
  ids: Uint32Array;
  aStart: number;
  aEnd: number;
  bStart: number;
  bEnd: number;
}

/** The longest stretch of equal words around a pair of places that are the same. */
export function exactStretch(frame: Frame, a: number, b: number): Stretch {
  const back = equalWords(frame, { a: a - 1, b: b - 1, step: -1 });
  const on = equalWords(frame, { a, b, step: 1 });
  return { a: a - back, b: b - back, length: back + on };
}

/** A pair of places and the way to go from there: 1 onwards, -1 back. */
export interface Walk {
  a: number;
  b: number;
  step: 1 | -1;
}

/** How many words in a row are the same from a pair of places on. */
export function equalWords(frame: Frame, { a, b, step }: Walk): number {
  const { ids } = frame;
  const most = wordsLeft(frame, { a, b, step });
  let count = 0;
  while (count < most && ids[a + step * count] === ids[b + step * count]) count++;
  return count;
}

/** How far both texts go on from a pair of places. */
function wordsLeft({ aStart, aEnd, bStart, bEnd }: Frame, { a, b, step }: Walk): number {
  return step === 1 ? Math.min(aEnd - a, bEnd - b) : Math.min(a - aStart, b - bStart) + 1;
}
