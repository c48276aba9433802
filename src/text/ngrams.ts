/** What stands at each place of each text, as numbers; 0 where nothing that is counted begins. */
export type Sequence = readonly Uint32Array[];

/** Runs of so many words side by side in some texts. */
export interface Runs {
  /** Words of a run. */
  length: number;
  /** For each text, at the place where a run begins, its number, counted from 1; 0 where none or a rare one does. */
  starts: Sequence;
  /** How often each run occurs, by its number. */
  counts: number[];
}

/** Buckets of the first look, at most: they hold four bytes each. */
const mostBuckets = 1 << 24;

/** The single words of texts as runs of one, none of them left out. `size` is the highest number of a word. */
export function singleWords(texts: Sequence, size: number): Runs {
  const counts = new Array<number>(size + 1).fill(0);
  for (const text of texts) for (const word of text) counts[word] = (counts[word] ?? 0) + 1;
  counts[0] = 0;
  return { length: 1, starts: texts, counts };
}

/**
 * The runs that are one word longer than `shorter` and occur at least so often. Exact, and bounded in
 * memory: a run can be frequent only if both shorter runs inside it are, and a first look with a
 * bounded table of hashes rules out nearly all rare ones before any is counted.
 */
export function longerRuns(texts: Sequence, shorter: Runs, atLeast: number): Runs {
  const step = shorter.length;
  const size = 1 + texts.reduce((most, text) => text.reduce((a, b) => Math.max(a, b), most), 0);
  const frequent = shorter.counts.map((count) => count >= atLeast);
  /** Tell of each place at which a run may begin that is frequent, and what it is. */
  const each = (tell: (code: number, text: number, at: number) => void) => {
    for (const [index, text] of texts.entries()) {
      const starts = shorter.starts[index] ?? text;
      for (let at = 0; at + step < text.length; at += 1) {
        const [first = 0, second = 0] = [starts[at], starts[at + 1]];
        if (frequent[first] && frequent[second])
          tell(first * size + (text[at + step] ?? 0), index, at);
      }
    }
  };
  const total = texts.reduce((sum, { length }) => sum + length, 0);
  const buckets = new Uint32Array(Math.min(mostBuckets, Math.max(1024, total * 2)) - 3);
  each((code) => {
    const bucket = code % buckets.length;
    buckets[bucket] = (buckets[bucket] ?? 0) + 1;
  });
  const found = new Map<number, number>();
  each((code) => {
    if ((buckets[code % buckets.length] ?? 0) >= atLeast)
      found.set(code, (found.get(code) ?? 0) + 1);
  });
  const numbers = new Map<number, number>();
  const counts = [0];
  for (const [code, count] of found) {
    if (count < atLeast) continue;
    numbers.set(code, counts.length);
    counts.push(count);
  }
  const starts = texts.map(({ length }) => new Uint32Array(length));
  each((code, text, at) => {
    (starts[text] as Uint32Array)[at] = numbers.get(code) ?? 0;
  });
  return { length: step + 1, starts, counts };
}

/** At how many places of a text a run of so many words begins, frequent or rare. */
export function countPlaces(text: Uint32Array, length: number): number {
  let [places, together] = [0, 0];
  for (const word of text) {
    together = word === 0 ? 0 : together + 1;
    if (together >= length) places += 1;
  }
  return places;
}

/** How often each run occurs in one text, by its number. */
export function countsIn(starts: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const run of starts) if (run !== 0) counts.set(run, (counts.get(run) ?? 0) + 1);
  return counts;
}
