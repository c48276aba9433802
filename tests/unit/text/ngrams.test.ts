import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countPlaces,
  countsIn,
  longerRuns,
  type Runs,
  singleWords,
} from '../../../src/text/ngrams.ts';
import { spelledRuns } from '../../../src/text/ngrams-spelled.ts';

const asTexts = (given: readonly (readonly number[])[]) =>
  given.map((text) => Uint32Array.from(text));

/** The runs of a length with their counts, by a plain scan. */
function scanned(given: readonly (readonly number[])[], length: number, atLeast: number) {
  const counts = new Map<string, number>();
  for (const text of given) {
    for (let at = 0; at + length <= text.length; at += 1) {
      const run = text.slice(at, at + length);
      if (run.includes(0)) continue;
      counts.set(run.join(' '), (counts.get(run.join(' ')) ?? 0) + 1);
    }
  }
  return new Map([...counts].filter(([, count]) => count >= atLeast));
}

/** The same of what was counted: words are spelled by their own numbers. */
function counted(runs: Runs, given: readonly (readonly number[])[]) {
  const forms = spelledRuns(runs, asTexts(given));
  return new Map(
    runs.counts.flatMap((count, run) =>
      run > 0 && count > 0 ? [[forms[run]?.join(' ') ?? '', count] as const] : [],
    ),
  );
}

const word = fc.integer({ min: 0, max: 5 });
const texts = fc.array(fc.array(word, { maxLength: 60 }), { minLength: 1, maxLength: 4 });

describe('runs', () => {
  test('are those that a plain scan counts, of two and of three words', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 4 }), (given, atLeast) => {
        const own = asTexts(given);
        const one = singleWords(own, 5);
        const two = longerRuns(own, one, atLeast);
        const three = longerRuns(own, two, atLeast);
        expect(counted(one, given)).toEqual(scanned(given, 1, 1));
        expect(counted(two, given)).toEqual(scanned(given, 2, atLeast));
        expect(counted(three, given)).toEqual(scanned(given, 3, atLeast));
      }),
    );
  });

  test('are numbered where they begin, text by text', () => {
    const own = asTexts([
      [1, 2, 0, 1, 2, 3],
      [1, 2],
    ]);
    const two = longerRuns(own, singleWords(own, 3), 2);
    expect(two.counts).toEqual([0, 3]);
    expect(two.starts.map((text) => [...text])).toEqual([
      [1, 0, 0, 1, 0, 0],
      [1, 0],
    ]);
    expect(countsIn(two.starts[0] ?? new Uint32Array())).toEqual(new Map([[1, 2]]));
  });

  test('have as many places as there are words that far from a gap', () => {
    const text = Uint32Array.from([1, 2, 3, 0, 4, 5, 0, 6]);
    expect([1, 2, 3, 4].map((length) => countPlaces(text, length))).toEqual([6, 3, 1, 0]);
  });

  test('are written as they most often stand together', () => {
    const own = asTexts([[1, 2, 0, 1, 2, 0, 1, 2]]);
    const spelled = asTexts([[7, 8, 0, 1, 2, 0, 7, 8]]);
    const two = longerRuns(own, singleWords(own, 2), 1);
    expect(spelledRuns(two, spelled)[1]).toEqual([7, 8]);
  });
});
