import type { Span } from './span.ts';

/** One occurrence with the words around it: `left + key + right` is a stretch of the text. */
export interface KwicLine {
  /** Whether the text goes on beyond the context, before and after it. */
  isCutBefore: boolean;
  isCutAfter: boolean;
  left: string;
  /** The words that were looked for, as written. */
  key: string;
  right: string;
  /** The words before the key, the nearest first; at most as many as a line is sorted by. */
  before: string[];
  /** The words after it, the nearest first. */
  after: string[];
}

/** Neighbours on each side by which lines can be sorted. */
export const mostNeighbours = 3;

/**
 * The line of an occurrence: `first` and `last` are the indices of its words. The context reaches so many characters
 * (UTF-16) to each side, to the border of a word, and ends with the text.
 */
export function kwicLine(
  text: string,
  words: readonly Span[],
  { first, last, width }: { first: number; last: number; width: number },
): KwicLine {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? text.length;
  const word = ({ start, end }: Span) => text.slice(start, end);
  const from = contextStart(text, start, width);
  const to = contextEnd(text, end, width);
  return {
    left: text.slice(from, start),
    key: text.slice(start, end),
    right: text.slice(end, to),
    isCutBefore: from > 0,
    isCutAfter: to < text.length,
    before: words
      .slice(Math.max(0, first - mostNeighbours), first)
      .map(word)
      .reverse(),
    after: words.slice(last + 1, last + 1 + mostNeighbours).map(word),
  };
}

/** The first beginning of a word that is no further away than so many characters. */
function contextStart(text: string, start: number, width: number): number {
  const from = start - width;
  if (from <= 0) return 0;
  const gap = text.slice(from - 1, start).search(/\s\S/u);
  return gap < 0 ? start : from + gap;
}

/** The last end of a word that is no further away than so many characters. */
function contextEnd(text: string, end: number, width: number): number {
  const to = end + width;
  if (to >= text.length) return text.length;
  const kept = /^[\s\S]*\S(?=\s)/u.exec(text.slice(end, to + 1));
  return end + (kept?.[0].length ?? 0);
}
