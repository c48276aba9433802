import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceSpan } from '../../../src/text/sentence.ts';

/** The sentence around the first place where some words stand, with … for what was cut. */
function around(text: string, words: string): string {
  const place = text.indexOf(words);
  const { start, end, cutStart, cutEnd } = sentenceSpan(text, place, place + words.length);
  return `${cutStart ? '… ' : ''}${text.slice(start, end)}${cutEnd ? ' …' : ''}`;
}

describe('a sentence', () => {
  test.each([
    ['ends at a full stop', 'Một hai. Ba Bộ Y tế bốn. Năm sáu.', 'Ba Bộ Y tế bốn.'],
    ['ends at other stops', 'Ai biết? Bộ Y tế biết! Thế là…', 'Bộ Y tế biết!'],
    [
      'keeps the quotation mark that closes it',
      '“Một. Hai Bộ Y tế.” Ba bốn.',
      '“Một. Hai Bộ Y tế.”',
    ],
    ['may end in a year', 'Đó là năm 2020. Bộ Y tế họp.', 'Bộ Y tế họp.'],
    ['does not end in a printed number', '2.1. Bộ Y tế họp. Hai.', '2.1. Bộ Y tế họp.'],
    [
      'does not end inside an abbreviation',
      'Ủy ban T.Ư và Bộ Y tế họp tại TP. Hồ Chí Minh với PGS. Trần A. Rồi.',
      'Ủy ban T.Ư và Bộ Y tế họp tại TP. Hồ Chí Minh với PGS. Trần A. Rồi.',
    ],
    [
      'does not end inside a number',
      'Có 27.100 ca, Bộ Y tế báo ngày 10.12. Hết.',
      'Có 27.100 ca, Bộ Y tế báo ngày 10.12.',
    ],
    [
      'does not end before a small letter',
      'Bệnh viện, v.v. do Bộ Y tế quản lý.',
      'Bệnh viện, v.v. do Bộ Y tế quản lý.',
    ],
    [
      'does not end inside a short quotation',
      'Ông nói: “Làm ngay. Không chờ.” và Bộ Y tế làm.',
      'Ông nói: “Làm ngay. Không chờ.” và Bộ Y tế làm.',
    ],
    ['is the whole text when nothing ends it', 'Nơi nhận: Bộ Y tế', 'Nơi nhận: Bộ Y tế'],
    ['needs no space in Chinese', '新冠肺炎。Bộ Y tế发布。再见。', 'Bộ Y tế发布。'],
    [
      'may be English',
      'It met Mr. Smith of Bộ Y tế on 3 May. Then it left.',
      'It met Mr. Smith of Bộ Y tế on 3 May.',
    ],
  ])('%s', (_case, text, sentence) => {
    expect(around(text, 'Bộ Y tế')).toBe(sentence);
  });

  test('is joined to the next when the place reaches into both', () => {
    expect(around('Một. Hai ba. Bốn năm. Sáu.', 'ba. Bốn')).toBe('Hai ba. Bốn năm.');
  });

  test('that is too long is cut at words on both sides', () => {
    const words = Array.from({ length: 100 }, (_, index) => `từ${index}`).join(' ');
    const text = `${words} Bộ Y tế ${words}.`;
    const short = around(text, 'Bộ Y tế');
    expect(short).toMatch(/^… từ\d+ .* từ99 Bộ Y tế từ0 .* từ\d+ …$/);
    expect(short.length).toBeLessThan(250);
    expect(short.length).toBeGreaterThan(220);
  });

  test('that is cut at one end only gives the room to the other', () => {
    const text = `Bộ Y tế ${'yêu cầu '.repeat(60)}.`;
    expect(around(text, 'Bộ Y tế')).toMatch(/^Bộ Y tế (yêu cầu ){20,}.*…$/);
  });
});

test('a sentence always holds its place, begins and ends at words, and is short unless the place is long', () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', 'B', '. ', ' ', '“', '”', '… ', '1'),
    maxLength: 600,
  });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort(
        (x, y) => x - y,
      );
      const sentence = sentenceSpan(text, start, end);
      expect(sentence.start).toBeLessThanOrEqual(start);
      expect(sentence.end).toBeGreaterThanOrEqual(end);
      expect(sentence.end - sentence.start).toBeLessThanOrEqual(Math.max(240, end - start));
      if (sentence.cutStart && sentence.start < start) expect(text[sentence.start - 1]).toBe(' ');
      if (sentence.cutEnd && sentence.end > end) expect(text[sentence.end]).toBe(' ');
    }),
  );
});
