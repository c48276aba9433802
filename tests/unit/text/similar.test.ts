import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onlySimilar, similarity } from '../../../src/text/similar.ts';
import { endDistances, preparePattern } from '../../../src/text/similar-distances.ts';
import { lettersOf } from '../../../src/text/similar-letters.ts';

/** The plain table of edit distances, letter by letter; `free` lets a passage begin anywhere. */
function plainDistances(pattern: string, text: string, free: boolean): number[] {
  const [wanted, given] = [Array.from(pattern), Array.from(text)];
  let column = [0, ...wanted.map((_letter, at) => at + 1)];
  const last = [wanted.length];
  given.forEach((letter, at) => {
    const next = [free ? 0 : at + 1];
    wanted.forEach((one, row) => {
      const across = (column[row + 1] ?? 0) + 1;
      const down = (next[row] ?? 0) + 1;
      next.push(Math.min(across, down, (column[row] ?? 0) + (one === letter ? 0 : 1)));
    });
    column = next;
    last.push(next.at(-1) ?? 0);
  });
  return last;
}

const letter = fc.constantFrom('a', 'á', 'ạ', 'b', ' ', '𠮷');
const words = (maxLength: number, minLength = 0) =>
  fc.string({ unit: letter, minLength, maxLength });

test('distances of whole blocks are those of the plain table', () => {
  fc.assert(
    fc.property(words(100, 1), words(60), fc.boolean(), (pattern, text, free) => {
      const { codes } = lettersOf(text);
      const found = endDistances(preparePattern(lettersOf(pattern).codes), codes, free);
      expect([...found]).toEqual(plainDistances(pattern, text, free));
    }),
  );
});

test.each([
  ['', '', 1],
  ['a', '', 0],
  ['Uỷ ban', 'Ủy ban', 1 - 2 / 6],
  ['kiểm chế', 'kiềm chế', 1 - 1 / 8],
  ['𠮷𠮷', '𠮷', 0.5],
])('the likeness of “%s” and “%s” is %d', (a, b, likeness) => {
  expect(similarity(a, b)).toBeCloseTo(likeness, 12);
  expect(similarity(b, a)).toBeCloseTo(likeness, 12);
});

const quote = 'không được lơ là, chủ quan trong phòng, chống dịch';

test.each<[what: string, texts: string[], index: number | undefined, found: string | undefined]>([
  [
    'with letters changed, put in and left out',
    ['Các cấp ủy không dược lơ là, chủ  quan trong phòng, chống dich.'],
    undefined,
    'không dược lơ là, chủ  quan trong phòng, chống dich',
  ],
  [
    'whole words at its ends',
    ['hãy kông được lơ là, chủ quan trong phòng, chống dịc nhé'],
    0,
    'kông được lơ là, chủ quan trong phòng, chống dịc',
  ],
  [
    'but not with more than a tenth changed',
    ['không nên lơ là, chủ quan trong phòng, ngừa dịch'],
    0,
    undefined,
  ],
  [
    'but not when another text has something like it',
    [`(${quote.replace('lơ', 'lo')})`, 'không được lơ là và chủ quan trong phòng chống dịch'],
    0,
    undefined,
  ],
  [
    'but not when the same text has something like it',
    [`${quote.replace('lơ', 'lo')}; không được lơ là, chủ quan trong công việc, trong dịch.`],
    0,
    undefined,
  ],
  [
    'but not when another text has it with letters put in all over',
    [quote.replace('lơ', 'lo'), quote.replace(/.../gsu, '$&x')],
    0,
    undefined,
  ],
  [
    'though another text has it with a third of its letters changed',
    [quote.replace('lơ', 'lo'), quote.replace(/(..)./gsu, '$1x')],
    0,
    quote.replace('lơ', 'lo'),
  ],
  [
    'though another text has some of its words',
    [quote.replace('lơ', 'lo'), 'không được lơ là, chủ quan'],
    0,
    quote.replace('lơ', 'lo'),
  ],
  ['but not outside the text that is asked for', ['', quote], 0, undefined],
])('a changed passage is found %s', (_what, texts, index, found) => {
  const passage = onlySimilar(texts.map(lettersOf), quote, index);
  expect(passage && texts[passage.index]?.slice(passage.start, passage.end)).toBe(found);
});

/** All passages of some texts, letter by letter, each with its likeness. */
function allPassages(texts: readonly string[], words: string) {
  return texts.flatMap((text, index) => {
    const letters = Array.from(text);
    return letters.flatMap((_letter, from) =>
      letters.slice(from).map((_one, length) => ({
        index,
        start: letters.slice(0, from).join('').length,
        end: letters.slice(0, from + length + 1).join('').length,
        likeness: similarity(letters.slice(from, from + length + 1).join(''), words),
      })),
    );
  });
}

test('what is found is nine tenths alike, and nothing beside it seven tenths, however one measures', () => {
  const pieces = fc.array(words(14), { minLength: 1, maxLength: 3 });
  let found = 0;
  fc.assert(
    fc.property(words(14, 9), fc.nat(13), letter, pieces, (quote, at, slip, others) => {
      const letters = Array.from(quote);
      const planted = letters.with(at % letters.length, slip).join('');
      const texts = [`${others[0]}${planted}`, ...others.slice(1)];
      const passage = onlySimilar(texts.map(lettersOf), quote);
      if (!passage) return;
      found += 1;
      const all = allPassages(texts, quote);
      const isSame = (one: (typeof all)[number]) =>
        one.index === passage.index && one.start === passage.start && one.end === passage.end;
      expect(passage.likeness).toBeGreaterThanOrEqual(0.9);
      expect(all.find(isSame)?.likeness).toBeCloseTo(passage.likeness, 12);
      const beside = all.filter(
        (one) =>
          one.index !== passage.index || one.end <= passage.start || passage.end <= one.start,
      );
      expect(Math.max(0, ...beside.map(({ likeness }) => likeness))).toBeLessThanOrEqual(
        0.7 + 1e-9,
      );
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(20);
});
