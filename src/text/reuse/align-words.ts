import { commonWords } from './common-words.ts';
import { findReuseIn } from './find-reuse.ts';
import { defaultReuse } from './options.ts';
import type { Stretch } from './stretch.ts';
import { type ReuseText, wordStream } from './word-stream.ts';

/** Most pairs of words that are laid out in one table. */
const largestTable = 4_000_000;

/** The words that two passages share in the same order, as stretches; places count the words of each. */
export function alignWords(
  a: ReuseText,
  b: ReuseText,
): { stretches: Stretch[]; similarity: number } {
  const stream = wordStream([a, b]);
  const { ids, starts } = stream;
  const [aEnd = 0, bEnd = 0] = starts.subarray(1);
  const inA = aEnd;
  const inB = bEnd - aEnd;
  if (inA * inB > largestTable) {
    const options = { ...defaultReuse, maxDF: 2, gap: ids.length };
    const found = findReuseIn(stream, Int32Array.of(0, 1), options);
    const stretches = found.sort((x, y) => y.words - x.words)[0]?.stretches ?? [];
    return { stretches, similarity: similarityOf(stretches, inA + inB) };
  }
  const frame = { ids, aStart: 0, aEnd, bStart: aEnd, bEnd };
  const stretches = commonWords(frame).map((one) => ({ ...one, b: one.b - aEnd }));
  return { stretches, similarity: similarityOf(stretches, inA + inB) };
}

const similarityOf = (stretches: readonly Stretch[], words: number) =>
  words === 0 ? 0 : (2 * stretches.reduce((sum, { length }) => sum + length, 0)) / words;
