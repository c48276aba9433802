import type { Span } from '../text/span.ts';

/** A stretch of a snippet; marked when it is what was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Characters of a snippet when its unit is longer than that. */
const width = 260;
const sentenceEnd = /[.!?…;:]["”’)\]]?\s+/gu;

/**
 * The sentence around the densest of the spans, cut into marked and unmarked pieces; an ellipsis
 * stands where the unit goes on. Spans are in order and do not overlap.
 */
export function snippet(text: string, spans: Span[]): Piece[] {
  const { start, end } = frame(text, spans);
  const pieces: Piece[] = [];
  const add = (from: number, to: number, marked: boolean) => {
    if (to > from) pieces.push({ text: text.slice(from, to), marked });
  };
  let at = start;
  for (const span of spans.filter((span) => span.start >= start && span.end <= end)) {
    add(at, span.start, false);
    add(span.start, span.end, true);
    at = span.end;
  }
  add(at, end, false);
  if (start > 0) pieces.unshift({ text: '… ', marked: false });
  if (end < text.length) pieces.push({ text: ' …', marked: false });
  return pieces;
}

/** The part of a text that a snippet shows. */
function frame(text: string, spans: Span[]): Span {
  if (text.length <= width) return { start: 0, end: text.length };
  const core = densest(spans);
  const spare = Math.max(0, width - (core.end - core.start));
  const least = Math.max(0, core.start - Math.round(spare * 0.6));
  const start = sentenceStart(text, least, core.start) ?? wordStart(text, least, core.start);
  const most = Math.min(text.length, Math.max(core.end, start + width));
  const end = sentenceStop(text, core.end, most) ?? wordStop(text, core.end, most);
  return { start, end };
}

/** The run of spans within one width that holds the most of them; the first of equals. */
function densest(spans: Span[]): Span {
  let best = { start: 0, end: 0, count: 0 };
  let first = 0;
  spans.forEach((span, last) => {
    while (first < last && span.end - (spans[first]?.start ?? 0) > width * 0.6) first += 1;
    const count = last - first + 1;
    if (count > best.count) best = { start: spans[first]?.start ?? 0, end: span.end, count };
  });
  return best;
}

/** Where the sentence that holds `at` begins, if that is no earlier than `least`. */
function sentenceStart(text: string, least: number, at: number): number | undefined {
  if (least === 0) return 0;
  const ends = [...text.slice(least, at).matchAll(sentenceEnd)];
  const last = ends.at(-1);
  return last && least + last.index + last[0].length;
}

/** Where the last sentence that fits before `most` ends. */
function sentenceStop(text: string, at: number, most: number): number | undefined {
  if (most === text.length) return most;
  const ends = [...text.slice(at, most).matchAll(sentenceEnd)];
  const last = ends.at(-1);
  return last && at + last.index + last[0].trimEnd().length;
}

function wordStart(text: string, least: number, at: number): number {
  const space = text.slice(least, at).search(/\s/u);
  return least === 0 ? 0 : space < 0 ? at : least + space + 1;
}

function wordStop(text: string, at: number, most: number): number {
  const space = text.slice(at, most).search(/\s\S*$/u);
  return most === text.length ? most : space < 0 ? at : at + space;
}
