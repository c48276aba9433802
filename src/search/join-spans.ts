import type { Span } from '../text/span.ts';

/** Spans in order, overlapping ones made one. */
export function joinSpans(spans: Span[]): Span[] {
  const whole: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const before = whole.at(-1);
    if (before && before.end > start) before.end = Math.max(before.end, end);
    else whole.push({ start, end });
  }
  return whole;
}
