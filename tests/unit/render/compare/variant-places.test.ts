import fc from 'fast-check';
import { expect, test } from 'vitest';
import { variantPlaces } from '../../../../src/render/compare/variant-places.ts';
import type { Variant } from '../../../../src/render/compare/variants-of.ts';
import { aDocument } from '../entity/a-corpus.ts';

const text = 'The smith, “Tom”, comes on Friday.';
const other = aDocument('b', []);
const variant = (words: string, more: Partial<Variant> = {}): Variant => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not there`);
  const end = start + words.length;
  return {
    class: 'substantive',
    start,
    end,
    text: words,
    reading: 'x',
    other,
    address: '#n1',
    ...more,
  };
};
const at = (place: number, more: Partial<Variant> = {}) =>
  variant('', { start: place, end: place, ...more });
const placed = (...variants: Variant[]) =>
  variantPlaces(text, variants).map(({ start, end, caret, weight, isWhole }) =>
    [text.slice(start, end), caret, weight, isWhole && 'whole'].filter(Boolean).join(' | '),
  );

test.each<[what: string, variant: Variant, place: string]>([
  ['words where they are', variant('smith'), 'smith | words'],
  ['spelling, lighter', variant('smith', { class: 'spelling' }), 'smith | form'],
  ['a sign on the word that it touches', variant(',', { class: 'punctuation' }), 'smith, | form'],
  ['more words after the word before them', at(text.length - 1), 'Friday | after | words'],
  ['more words at the beginning before the first word', at(0), 'The | before | words'],
  [
    'a passage before the unit at its first word',
    at(0, { apart: 'before' }),
    'The | before | words',
  ],
  [
    'a passage after the unit at its last word',
    at(text.length, { apart: 'after' }),
    'Friday. | after | words',
  ],
  ['the whole unit', variant(text), `${text} | words | whole`],
])('marks %s', (_what, one, place) => {
  expect(placed(one)).toEqual([place]);
});

test('what several read at one place is one place, as weighty as the weightiest', () => {
  expect(placed(variant('smith', { class: 'case' }), variant('smith'), variant('Tom'))).toEqual([
    'smith | words',
    'Tom | words',
  ]);
});

test('a text without spaces is not marked as one word', () => {
  const long = '水車は壊れて動かない。'.repeat(9);
  const lack = { ...at(0), start: 50, end: 50 };
  const [place] = variantPlaces(long, [lack]);
  expect(place).toMatchObject({ start: 38, end: 50, caret: 'after' });
});

test('a place never lies outside its unit, nor begins or ends with white space', () => {
  // The text of a unit begins with no white space.
  const words = fc.stringMatching(/^([ab,.“][ab,. “]{0,29})?$/);
  fc.assert(
    fc.property(words, fc.nat(30), fc.nat(30), (unit, one, two) => {
      const [start = 0, end = 0] = [one, two]
        .map((n) => Math.min(n, unit.length))
        .sort((a, b) => a - b);
      const [place] = variantPlaces(unit, [{ ...at(0), start, end, text: unit.slice(start, end) }]);
      if (!place) throw new Error('Every variant has a place');
      expect(place.start).toBeLessThanOrEqual(start);
      expect(place.start).toBeGreaterThanOrEqual(0);
      expect(place.end).toBeLessThanOrEqual(unit.length);
      if (start === end && place.start < place.end) {
        expect(unit.slice(place.start, place.end)).toMatch(/^\S+$/);
      }
    }),
  );
});
