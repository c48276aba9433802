import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snippet } from '../../../src/search/snippet.ts';

/** A snippet as one line, marked words in square brackets. */
const line = (text: string, ...words: string[]) => {
  const spans = words.map((word) => {
    const start = text.indexOf(word);
    return { start, end: start + word.length };
  });
  return snippet(text, spans)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');
};

const filler = 'Câu này chỉ để cho đoạn văn dài thêm một chút mà thôi. '.repeat(6);

test.each([
  ['a short unit whole', line('Một đoạn ngắn.', 'đoạn'), 'Một [đoạn] ngắn.'],
  ['several places', line('a b c', 'a', 'c'), '[a] b [c]'],
  [
    'the sentence of the words in a long unit',
    line(`${filler}Đây là chỗ cần tìm.`, 'cần tìm'),
    '… Đây là chỗ [cần tìm].',
  ],
])('shows %s', (_case, shown, wanted) => {
  expect(shown).toBe(wanted);
});

test('prefers the place where the words stand closest together', () => {
  const text = `Dịch ở đầu. ${filler}${filler}Phòng, chống dịch ở cuối.`;
  expect(line(text, 'Dịch', 'Phòng', 'chống dịch')).toBe('… [Phòng], [chống dịch] ở cuối.');
});

test('shows the words of the text and nothing else, and never cuts a marked word', () => {
  const words = fc.array(fc.stringMatching(/^[a-zđ]{1,12}[.,]?$/), {
    minLength: 1,
    maxLength: 200,
  });
  fc.assert(
    fc.property(words, fc.nat(), (all, at) => {
      const text = all.join(' ');
      const index = at % all.length;
      const start = all.slice(0, index).join(' ').length + (index > 0 ? 1 : 0);
      const span = { start, end: start + (all[index]?.length ?? 0) };
      const pieces = snippet(text, [span]);
      const marked = pieces.filter((piece) => piece.marked).map((piece) => piece.text);
      expect(marked).toEqual([all[index]]);
      const shown = pieces.map((piece) => piece.text).join('');
      expect(text).toContain(shown.replace(/^… /, '').replace(/ …$/, ''));
    }),
  );
});
