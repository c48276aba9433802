import type { Span } from './span.ts';

const joined = /[\p{L}\p{N}]+(?:[-‐–/.][\p{L}\p{N}]+)+/gu;

/** Longer words may break after all: a phone is 320 pixels wide. */
const longest = 24;

/**
 * Places of words that lines must not break: joined by hyphens, slashes or stops and holding a
 * digit, such as 1354-BC/BCSĐCP, COVID-19 or 96.4. UTF-16 offsets, end exclusive.
 */
export function findUnbroken(text: string): Span[] {
  // Most texts hold no such word, and the full search is slow.
  if (!/\p{N}/u.test(text) || !/[-‐–/]/.test(text)) return [];
  return [...text.matchAll(joined)]
    .filter(([word]) => /\p{N}/u.test(word) && /[-‐–/]/.test(word) && word.length <= longest)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** A text in parts, those that must not break marked; joined they are the text. */
export function unbrokenParts(text: string): { text: string; whole: boolean }[] {
  const parts: { text: string; whole: boolean }[] = [];
  let at = 0;
  for (const { start, end } of findUnbroken(text)) {
    if (start > at) parts.push({ text: text.slice(at, start), whole: false });
    parts.push({ text: text.slice(start, end), whole: true });
    at = end;
  }
  if (at < text.length || parts.length === 0) parts.push({ text: text.slice(at), whole: false });
  return parts;
}
