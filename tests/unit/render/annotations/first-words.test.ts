import { expect, test } from 'vitest';
import { firstWords } from '../../../../src/render/annotations/first-words.ts';

test.each([
  ['a short note as it is', 'Ghi sai, đúng là “Kiên Giang”.', 'Ghi sai, đúng là “Kiên Giang”.'],
  ['Markdown as text', 'Ghi **sai**; xem [văn bản](/d/x/) và `mã`.', 'Ghi sai; xem văn bản và mã.'],
  ['paragraphs in one line', 'Một.\n\nHai.\n\n- ba\n- bốn', 'Một. Hai. ba bốn'],
  ['line ends as spaces', 'Một\nhai', 'Một hai'],
  ['nothing of nothing', '', ''],
])('shows %s', (_case, markdown, text) => {
  expect(firstWords(markdown)).toBe(text);
});

test('cuts a long note between words', () => {
  expect(firstWords('Cơ quan lãnh đạo, giữa hai kỳ họp', 18)).toBe('Cơ quan lãnh đạo …');
  expect(firstWords('Cơ quan lãnh đạo giữa', 18)).toBe('Cơ quan lãnh đạo …');
  expect(firstWords('疫'.repeat(40), 10)).toBe(`${'疫'.repeat(10)} …`);
});
