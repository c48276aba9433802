import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textDirective } from '../../../../src/text/cite/text-directive.ts';

/** The directive for the words in brackets, read back for people. */
const directive = (marked: string) => {
  const [before = '', quote = '', after = ''] = marked.split(/[[\]]/);
  const found = textDirective({ before, quote, after });
  return found === undefined ? undefined : decodeURIComponent(found.replace(':~:text=', ''));
};

describe('a text directive', () => {
  test.each([
    ['short words as they are', 'Nước [lên ba bậc] đêm qua', 'lên ba bậc'],
    ['half words as whole ones', 'Nước lê[n ba bậ]c đêm qua', 'lên ba bậc'],
    ['no signs at the ends', 'Ông nói: [“Nước lên.”] Rồi đi', 'Nước lên'],
    ['the first and the last of many', 'x [a b c d e f g h i j] y', 'a b c,h i j'],
    ['what stands before, where they stand twice', 'ba bậc, rồi [ba bậc] nữa', 'rồi-,ba bậc'],
    ['what stands after, where nothing before shows', 'a x\n\0ẩn\0\n[a x]\nb', 'a x,-b'],
    ['ends in two blocks', 'x [a b c\nd e f] y', 'a b c,d e f'],
    ['the block before', 'muối\ngạo [một hai]\nxa một hai', 'một hai'],
    ['the end of the block before', 'một hai\ngạo\n[một hai]', 'gạo-,một hai'],
    ['words that only marks tell apart', 'ma lon, con [má lớn] kia', 'con-,má lớn'],
  ])('gives %s', (_what, marked, terms) => {
    expect(directive(marked)).toBe(terms);
  });

  test('writes out the signs of directives', () => {
    expect(textDirective({ before: '', quote: 'A-B & C, D', after: '' })).toBe(
      ':~:text=A%2DB%20%26%20C%2C%20D',
    );
  });

  test.each([
    ['no word is chosen', 'a [ , ] b'],
    ['nothing tells it from others', 'x\na\nb\nx\n[a]\nb'],
  ])('is none where %s', (_what, marked) => {
    expect(directive(marked)).toBeUndefined();
  });
});

/** Where a directive leads, found by trying every place for every term. */
function leadsTo(text: string, found: string): [number, number] | undefined {
  const terms = found.replace(':~:text=', '').split(',').map(decodeURIComponent);
  const prefix = found.includes('-,') ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = found.includes(',-') ? terms.pop()?.slice(1) : undefined;
  const [start = '', end = start] = terms;
  const places = (term: string) =>
    Array.from(text, (_, at) => at).filter((at) => text.startsWith(term, at));
  for (const at of places(start)) {
    if (prefix !== undefined && !text.slice(0, at).trimEnd().endsWith(prefix)) continue;
    const from = terms.length === 2 ? at + start.length : at;
    for (const stop of places(end)) {
      if (terms.length === 2 ? stop < from : stop !== at) continue;
      const tail = text.slice(stop + end.length).trimStart();
      if (suffix === undefined || tail.startsWith(suffix)) return [at, stop + end.length];
    }
  }
  return undefined;
}

test('a directive leads to the very words that were chosen', () => {
  const word = fc.constantFrom('muoi', 'gao', 'thuyen', 'nuoc', 'dem');
  const texts = fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', ', ', '\n')), {
    minLength: 2,
    maxLength: 40,
  });
  let given = 0;
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat({ max: 14 }), (pieces, at, length) => {
      const first = at % pieces.length;
      const last = Math.min(pieces.length - 1, first + length);
      const join = (part: typeof pieces) => part.flat().join('');
      const text = join(pieces);
      const before = join(pieces.slice(0, first));
      const quote = join(pieces.slice(first, last + 1)).slice(0, -(pieces[last]?.[1].length ?? 0));
      const found = textDirective({
        before,
        quote,
        after: text.slice(before.length + quote.length),
      });
      if (found === undefined) return;
      given += 1;
      expect(leadsTo(text, found)).toEqual([before.length, before.length + quote.length]);
    }),
    { numRuns: 500 },
  );
  expect(given).toBeGreaterThan(250);
});
