import type { Span } from './span.ts';

/** Spans in order, those that overlap or repeat each other made one; spans that only touch stay two. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && last.end > start) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
