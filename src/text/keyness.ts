/** How often something occurs in one text and in the texts it is compared with, of how many words each. */
export interface Compared {
  count: number;
  size: number;
  restCount: number;
  restSize: number;
}

/** How often it would occur in the text if it were as frequent there as in all texts together. */
export const expectedCount = ({ count, size, restCount, restSize }: Compared): number =>
  size === 0 ? 0 : (size * (count + restCount)) / (size + restSize);

/**
 * Log-likelihood G² of a difference in frequency: 2 · Σ O · ln(O / E) over the occurrences in the text and in the
 * rest. Dunning, “Accurate methods for the statistics of surprise and coincidence”, Computational Linguistics 19:1
 * (1993), in the form of two cells of Rayson and Garside, “Comparing corpora using frequency profiling” (2000). Never
 * negative; above 6.63 a difference as great has a chance of less than 1 % where the words of a text are drawn at random.
 */
export function logLikelihood(compared: Compared): number {
  const { count, size, restCount, restSize } = compared;
  const expected = expectedCount(compared);
  const restExpected = expectedCount({
    ...{ count: restCount, size: restSize, restCount: count, restSize: size },
  });
  // Rounding may leave a hair below nothing.
  return Math.max(0, 2 * (term(count, expected) + term(restCount, restExpected)));
}

const term = (count: number, expected: number) =>
  count === 0 ? 0 : count * Math.log(count / expected);

/**
 * How many times as frequent it is in the text as in the rest, as a power of two: 1 is twice as frequent, -1 half as
 * frequent. Nothing counts as half an occurrence, after Hardie, “Log Ratio” (2014).
 */
export const logRatio = ({ count, size, restCount, restSize }: Compared): number =>
  Math.log2((count || 0.5) / size / ((restCount || 0.5) / restSize));

/** Whether something is more frequent in the text than in the rest. */
export const isOverused = (compared: Compared): boolean => compared.count > expectedCount(compared);
