import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotes } from '../../../src/text/find-quote.ts';
import { foldSpace } from '../../../src/text/fold-space.ts';

const text = 'Chống dịch như chống giặc; chống dịch là nhiệm vụ, chống dịch là trách nhiệm.';

/** What stands at the places found, with the letter before. */
const starts = (quote: string, context = {}) =>
  findQuotes(text, quote, context).map(({ start }) => start);

test.each([
  ['every place', 'chống dịch', {}, [27, 51]],
  ['only the same capitals', 'Chống dịch', {}, [0]],
  ['the place after its context', 'chống dịch', { before: 'nhiệm vụ,' }, [51]],
  ['the place before its context', 'chống dịch', { after: ' là nhiệm' }, [27]],
  ['the place between both', 'là', { before: 'dịch', after: 'trách' }, [62]],
  ['no place outside its context', 'chống dịch', { before: 'giặc' }, []],
  ['no place for other marks', 'chong dich', {}, []],
  ['no place for nothing', '  ', {}, []],
  ['a quote broken over lines', 'chống\n   giặc', {}, [15]],
])('finds %s', (_case, quote, context, places) => {
  expect(starts(quote, context)).toEqual(places);
});

test('gives places of the text as it is, not of the folded one', () => {
  const broken = 'Bộ  Chính\n trị họp';
  const [span] = findQuotes(broken, 'Chính trị');
  expect(span && broken.slice(span.start, span.end)).toBe('Chính\n trị');
});

test('finds a quote typed with loose marks', () => {
  expect(findQuotes(text, 'giặc'.normalize('NFD'))).toEqual([{ start: 21, end: 25 }]);
});

test('finds every piece of a text, and only places that read like it', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'đ'), maxLength: 30 });
  fc.assert(
    fc.property(texts, fc.nat(30), fc.nat(30), (text, from, to) => {
      const piece = text.slice(Math.min(from, to), Math.max(from, to));
      const spans = findQuotes(text, piece);
      expect(spans.length > 0).toBe(piece.trim() !== '');
      for (const { start, end } of spans) {
        expect(foldSpace(text.slice(start, end))).toBe(foldSpace(piece));
      }
    }),
  );
});
