import type { Span } from './span.ts';

/**
 * Whether a passage of a text has the same numbers in the same order as other words. One that cuts
 * a number counts with the whole of it: “14” out of “114” is another number.
 */
export function hasSameDigits(text: string, { start, end }: Span, words: string): boolean {
  const [before, passage, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  const lead = /^\p{N}/u.test(passage) ? (/\p{N}[\p{N}.,]*$/u.exec(before)?.[0] ?? '') : '';
  const rest = /\p{N}$/u.test(passage) ? (/^[.,]?\p{N}[\p{N}.,]*/u.exec(after)?.[0] ?? '') : '';
  return numbersOf(lead + passage + rest) === numbersOf(words);
}

const numbersOf = (text: string) => (text.match(/\p{N}+/gu) ?? []).join(' ');
