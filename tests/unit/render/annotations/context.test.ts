import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortContext } from '../../../../src/render/annotations/context.ts';

function contextOf(text: string, words: string) {
  const start = text.indexOf(words);
  const { before, words: shown, after } = shortContext(text, { start, end: start + words.length });
  return `${before}[${shown}]${after}`.replaceAll('\u00a0', ' ');
}

const long = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(8).trim();

test.each([
  [
    'the whole sentence when it is short',
    'Họp hôm qua. Bộ Y tế báo cáo. Hết.',
    'Bộ Y tế',
    '[Bộ Y tế] báo cáo.',
  ],
  [
    'some words on both sides of a long one',
    `${long} Bộ Y tế ${long}`,
    'Bộ Y tế',
    '… bảy tám chín mười một hai ba bốn năm sáu bảy tám chín mười [Bộ Y tế] một hai ba bốn năm sáu bảy tám chín mười một hai ba bốn năm …',
  ],
  ['a unit that is all quoted', 'KIẾN GIANG', 'KIẾN GIANG', '[KIẾN GIANG]'],
  [
    'words without spaces between them',
    `${'疫'.repeat(100)}新冠${'情'.repeat(100)}`,
    '新冠',
    `… ${'疫'.repeat(60)}[新冠]${'情'.repeat(60)} …`,
  ],
])('shows %s', (_case, text, words, shown) => {
  expect(contextOf(text, words)).toBe(shown);
});

test('keeps the beginning and the end of words that are very long', () => {
  const { words } = shortContext(long, { start: 0, end: long.length });
  expect(words).toMatch(/^một hai ba .+ … .+ chín mười$/);
  expect(words.length).toBeLessThan(200);
});

test('what it shows stands in the text, and never cuts a character in two', () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', 'Ấ', ' ', '. ', '𠀀', '疫'),
    maxLength: 400,
  });
  fc.assert(
    fc.property(texts, fc.nat(400), fc.integer({ min: 1, max: 300 }), (text, from, length) => {
      const signs = Array.from(text);
      const start = signs.slice(0, from).join('').length;
      const end = signs.slice(0, from + length).join('').length;
      fc.pre(end > start);
      const { before, words, after } = shortContext(text, { start, end });
      expect(text.slice(0, start).endsWith(before.replace(/^…\u00a0/, ''))).toBe(true);
      expect(text.slice(end).startsWith(after.replace(/\u00a0…$/, ''))).toBe(true);
      for (const part of [before, words, after]) expect(part.isWellFormed()).toBe(true);
    }),
  );
});
