import type { Frame, Stretch } from './stretch.ts';

/** The words that two short stretches share in the same order, as many as there can be, as stretches. */
export function commonWords({ ids, aStart, aEnd, bStart, bEnd }: Frame): Stretch[] {
  const rows = aEnd - aStart;
  const columns = bEnd - bStart;
  if (rows <= 0 || columns <= 0) return [];
  const width = columns + 1;
  // best[row * width + column]: most words in common from there to the ends.
  const best = new Uint32Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const at = row * width + column;
      best[at] =
        ids[aStart + row] === ids[bStart + column]
          ? (best[at + width + 1] ?? 0) + 1
          : Math.max(best[at + width] ?? 0, best[at + 1] ?? 0);
    }
  }
  const found: Stretch[] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const at = row * width + column;
    if (ids[aStart + row] === ids[bStart + column]) {
      addWord(found, aStart + row++, bStart + column++);
    } else if ((best[at + width] ?? 0) >= (best[at + 1] ?? 0)) row++;
    else column++;
  }
  return found;
}

/** Add one pair of words to stretches in order: to the last, if it follows on that. */
function addWord(stretches: Stretch[], a: number, b: number): void {
  const last = stretches.at(-1);
  if (last && last.a + last.length === a && last.b + last.length === b) last.length++;
  else stretches.push({ a, b, length: 1 });
}
