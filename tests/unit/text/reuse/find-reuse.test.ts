import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phrase } from '../../../../bench/lexicon.ts';
import { seededRandom } from '../../../../bench/random.ts';
import { recallOf } from '../../../../bench/reuse.ts';
import { plantedCorpus } from '../../../../bench/reuse-corpus.ts';
import { findReuse } from '../../../../src/text/reuse/find-reuse.ts';
import { runsOutside, sharedRuns, wordKeys } from './shared-runs.ts';

const vi = (...units: string[]) => ({ units, language: 'vi' });
const found = (texts: Parameters<typeof findReuse>[0], options = {}) =>
  findReuse(texts, options).map(({ a, b, words }) => [a.start, a.end, b.start, b.end, words]);

/** Words without meaning, from so many; a text of them shares eight in a row with no other by chance. */
const text = (vocabulary: number, size: { minLength: number; maxLength: number }) =>
  fc
    .array(fc.nat(vocabulary - 1), size)
    .map((numbers) =>
      numbers.map((number) => `w${number.toString(36).replace(/\d/g, digitLetter)}`),
    );
const digitLetter = (digit: string) => 'ABCDEFGHIJ'.charAt(Number(digit)).toLowerCase().repeat(2);

describe('what counts as the same words', () => {
  const plain = 'ủy ban nhân dân tỉnh hòa bình kỹ lưỡng thực hiện';

  test.each([
    ['another placement of tones', 'uỷ ban nhân dân tỉnh hoà bình kỹ lưỡng thực hiện'],
    ['capitals', 'ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH KỸ LƯỠNG THỰC HIỆN'],
    ['i for y', 'ủy ban nhân dân tỉnh hòa bình kĩ lưỡng thực hiện'],
    ['other signs', '“Ủy ban – nhân dân” (tỉnh) Hòa Bình: kỹ lưỡng, thực hiện!'],
    ['decomposed letters', plain.normalize('NFD')],
  ])('%s', (_case, spelling) => {
    expect(found([vi(plain), vi(spelling)])).toEqual([[0, 11, 0, 11, 11]]);
  });

  test('another tone is another word', () => {
    expect(found([vi(plain), vi(plain.replaceAll('ân', 'ần'))])).toEqual([]);
  });
});

test('a passage may run over the ends of paragraphs', () => {
  expect(
    found([
      vi('one two three four', 'five six seven eight nine'),
      vi('zero one two three', 'four five six seven eight nine ten'),
    ]),
  ).toEqual([[0, 9, 1, 10, 9]]);
});

test('words changed, left out and put in do not break a passage', () => {
  const source = 'a b c d e f g h i j k l m n o p q r s t u v w x y z';
  const copy = 'a b c d e f X h i j k l n o p q r s t Y Z u v w x y z';
  const [passage] = findReuse([vi(source), vi(copy)]);
  expect(passage).toMatchObject({
    a: { text: 0, start: 0, end: 26 },
    b: { text: 1, start: 0, end: 27 },
    words: 24,
  });
  expect(passage?.similarity).toBeCloseTo(48 / 53);
  expect(passage?.stretches).toEqual([
    { a: 0, b: 0, length: 6 },
    { a: 7, b: 7, length: 5 },
    { a: 13, b: 12, length: 7 },
    { a: 20, b: 21, length: 6 },
  ]);
});

test('what lies further apart than the gap makes two passages', () => {
  const [one, two] = ['a b c d e f g h', 'i j k l m n o p'];
  const apart = (count: number) =>
    vi(
      `${one} ${Array.from({ length: count }, (_word, at) => `x${'y'.repeat(at)}`).join(' ')} ${two}`,
    );
  expect(found([vi(`${one} ${two}`), apart(12)])).toHaveLength(1);
  expect(found([vi(`${one} ${two}`), apart(13)])).toHaveLength(2);
});

test('texts of one series are not compared', () => {
  const words = 'a b c d e f g h i j';
  const of = (series?: string) => ({ ...vi(words), series });
  expect(findReuse([of('x'), of('x'), of(), of()]).map(({ a, b }) => [a.text, b.text])).toEqual([
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
    [2, 3],
  ]);
});

test('what stands in more texts than maxDF is a formula', () => {
  const copies = (count: number) => Array.from({ length: count }, () => vi('a b c d e f g h i j'));
  expect(findReuse(copies(5), { maxDF: 5 })).toHaveLength(10);
  expect(findReuse(copies(6), { maxDF: 5 })).toEqual([]);
});

test('a passage that holds a formula is found whole', () => {
  const formula = 'p q r s t';
  const texts = [
    vi(`a b c d e f ${formula} g h i j k l`),
    vi(`a b c d e f ${formula} g h i j k l`),
    ...Array.from({ length: 6 }, () => vi(formula)),
  ];
  expect(found(texts, { maxDF: 5 })).toEqual([[0, 17, 0, 17, 17]]);
});

test('fewer words than minAlign and fewer n-grams than minMatch are no reuse', () => {
  const texts = [vi('a b c d e f g h'), vi('a b c d e f g h')];
  expect(findReuse(texts, { minAlign: 9 })).toEqual([]);
  expect(findReuse(texts, { minMatch: 5 })).toEqual([]);
  expect(findReuse(texts, { minMatch: 4 })).toHaveLength(1);
  expect(findReuse([vi('a b c d'), vi('a b c d')], { n: 4, minAlign: 4 })).toHaveLength(1);
  expect(findReuse([vi('a b c d'), vi('a b c d')], { minAlign: 4 })).toEqual([]);
});

test('texts without words, and none at all, share nothing', () => {
  expect(findReuse([])).toEqual([]);
  expect(findReuse([vi(), vi(''), vi('—')])).toEqual([]);
});

test('a text that says one thing over and over ends the search soon', () => {
  const long = vi(Array.from({ length: 20_000 }, () => 'không').join(' '));
  const began = performance.now();
  findReuse([long, long, vi('một hai ba bốn năm sáu bảy tám')]);
  expect(performance.now() - began).toBeLessThan(2000);
});

test('every shared row of eight words or more lies in a passage, to the word', () => {
  const size = { minLength: 0, maxLength: 54 };
  // Few words to choose from: rows that cross, repeat and overlap.
  fc.assert(
    fc.property(text(3, size), text(3, size), (a, b) => {
      const runs = sharedRuns(wordKeys(a), wordKeys(b), 8);
      expect(runsOutside(runs, findReuse([vi(a.join(' ')), vi(b.join(' '))]))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('a passage copied word for word is found to the word', () => {
  const words = (minLength: number, maxLength: number) => text(1e6, { minLength, maxLength });
  fc.assert(
    fc.property(
      words(8, 60),
      fc.tuple(words(0, 80), words(0, 80), words(0, 80), words(0, 80)),
      (copied, [before, after, head, tail]) => {
        const a = [...before, ...copied, ...after];
        const b = [...head, ...copied, ...tail];
        const passages = findReuse([vi(a.join(' ')), vi(b.join(' '))]);
        // Should chance have made the copy longer, so is the row that all pairs of words show.
        const runs = sharedRuns(wordKeys(a), wordKeys(b), copied.length);
        expect(runs).toHaveLength(1);
        expect(passages.map(({ a, b, words }) => [a.start, b.start, words])).toEqual(
          runs.map(({ a, b, length }) => [a, b, length]),
        );
        expect(passages.map(({ similarity }) => similarity)).toEqual([1]);
      },
    ),
  );
});

test('what a passage calls the same words is the same, and stands in order', () => {
  const size = { minLength: 0, maxLength: 150 };
  fc.assert(
    fc.property(text(4, size), text(4, size), (a, b) => {
      const [keysA, keysB] = [wordKeys(a), wordKeys(b)];
      for (const one of findReuse([vi(a.join(' ')), vi(b.join(' '))])) {
        let [endA, endB] = [one.a.start, one.b.start];
        for (const { a, b, length } of one.stretches) {
          expect(a).toBeGreaterThanOrEqual(endA);
          expect(b).toBeGreaterThanOrEqual(endB);
          [endA, endB] = [a + length, b + length];
          expect(keysA.slice(a, endA)).toEqual(keysB.slice(b, endB));
        }
        expect([endA, endB]).toEqual([one.a.end, one.b.end]);
        expect(one.stretches.reduce((sum, { length }) => sum + length, 0)).toBe(one.words);
      }
    }),
  );
});

test('random texts of which nothing was copied share no passage', () => {
  const texts = plantedCorpus({
    documents: 200,
    wordsEach: 300,
    seed: 3,
    perText: 0,
    formulas: 0,
  }).texts;
  expect(findReuse(texts)).toEqual([]);
});

test('a formula that many texts hold makes no passages, whatever stands around it', () => {
  const random = seededRandom(5);
  const formula = phrase(random, 15);
  const texts = Array.from({ length: 40 }, () =>
    vi(`${phrase(random, 60)} ${formula} ${phrase(random, 60)}`),
  );
  expect(findReuse(texts, { maxDF: 20 })).toEqual([]);
  expect(findReuse(texts, { maxDF: 40 })).toHaveLength((40 * 39) / 2);
});

test.each([
  [0, 1],
  [0.05, 0.995],
  [0.1, 0.99],
  [0.15, 0.97],
])(
  'with %f of their words changed, the share of copied passages found is at least %f',
  (noise, least) => {
    const corpus = plantedCorpus({
      documents: 500,
      wordsEach: 300,
      seed: 11,
      noise,
      perText: 1,
      formulas: 0,
    });
    expect(corpus.planted.length).toBeGreaterThan(400);
    expect(recallOf(corpus, findReuse(corpus.texts))).toBeGreaterThanOrEqual(least);
  },
);
