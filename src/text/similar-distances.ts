/** A pattern made ready: for each of its letters (code points) a row of bits that tells where it stands. */
export interface Pattern {
  length: number;
  /** 32 letters of the pattern to a block; the rows follow each other, row 0 is that of all other letters. */
  blocks: number;
  rows: Int32Array;
  row: ReadonlyMap<number, number>;
}

/** Make the letters (code points) of a pattern ready to be measured against texts. */
export function preparePattern(letters: ArrayLike<number>): Pattern {
  const blocks = Math.max(1, Math.ceil(letters.length / 32));
  const row = new Map<number, number>();
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? 0;
    if (!row.has(letter)) row.set(letter, row.size + 1);
  }
  const rows = new Int32Array((row.size + 1) * blocks);
  for (let at = 0; at < letters.length; at++) {
    const place = (row.get(letters[at] ?? 0) ?? 0) * blocks + (at >> 5);
    rows[place] = (rows[place] ?? 0) | (1 << (at & 31));
  }
  return { length: letters.length, blocks, rows, row };
}

/**
 * Edit distances between a whole pattern and the passages of a text that end after each of its
 * letters, the empty passage first. `free`: of all the passages that end there the nearest;
 * else only the one that begins with the text.
 *
 * Bit-parallel after Myers (1999) and Hyyrö (2003): 32 rows of the table of distances in one step.
 */
export function endDistances(
  { length, blocks, rows, row }: Pattern,
  text: ArrayLike<number>,
  free: boolean,
): Int32Array {
  const more = new Int32Array(blocks).fill(-1);
  const less = new Int32Array(blocks);
  const lastBit = 1 << ((length - 1) & 31);
  const distances = new Int32Array(text.length + 1);
  let distance = length;
  distances[0] = distance;
  for (let at = 0; at < text.length; at++) {
    const first = (row.get(text[at] ?? 0) ?? 0) * blocks;
    // The step from the column before, in the row above the block: one more where the start is fixed.
    let step = free ? 0 : 1;
    for (let block = 0; block < blocks; block++) {
      const up = more[block] ?? 0;
      const down = less[block] ?? 0;
      let equal = rows[first + block] ?? 0;
      const vertical = equal | down;
      if (step < 0) equal |= 1;
      const across = (((equal & up) + up) ^ up) | equal;
      let plus = down | ~(across | up);
      let minus = up & across;
      const bit = block === blocks - 1 ? lastBit : 1 << 31;
      const next = (plus & bit) !== 0 ? 1 : (minus & bit) !== 0 ? -1 : 0;
      plus = (plus << 1) | (step > 0 ? 1 : 0);
      minus = (minus << 1) | (step < 0 ? 1 : 0);
      more[block] = minus | ~(vertical | plus);
      less[block] = plus & vertical;
      step = next;
    }
    distance += step;
    distances[at + 1] = distance;
  }
  return distances;
}
