import { codePointLength, toUtf16 } from '../../text/code-points.ts';
import type { Span } from '../../text/span.ts';
import { type DocumentWords, documentWords } from '../document-words.ts';
import type { Document } from '../model.ts';
import { type PassimText, passimText } from './text.ts';

/** What it takes to find places of passim in a document. */
export interface DocumentPlaces {
  document: Document;
  words: DocumentWords;
  exported: PassimText;
  /** Length of the exported text in code points. */
  length: number;
  /** Where words begin and end in the exported text, UTF-16. */
  starts: Uint32Array;
  ends: Uint32Array;
}

/** Prepare a document for the finding of places. */
export function documentPlaces(document: Document): DocumentPlaces {
  const words = documentWords(document);
  const exported = passimText(document);
  let offset = 0;
  const offsets = document.units.map(({ text }) => {
    const start = offset;
    offset += text.length + 1;
    return start;
  });
  const moved = (places: DocumentWords['start']) =>
    Uint32Array.from(places, (place, at) => place + (offsets[words.unit[at] ?? 0] ?? 0));
  return {
    document,
    words,
    exported,
    length: codePointLength(exported.text),
    starts: moved(words.start),
    ends: moved(words.end),
  };
}

/** The whole words between two code points of the exported text, by number; nothing when there are none. */
export function wordsBetween(
  { exported, words, starts, ends }: DocumentPlaces,
  begin: number,
  end: number,
): Span | undefined {
  const from = toUtf16(exported.text, begin);
  const to = toUtf16(exported.text, end);
  let first = countBelow(starts, from);
  let last = countBelow(ends, to + 1);
  // A word that is cut is left out, and so is the rest of COVID-19 when only half of it is there.
  while (words.isJoined[first] === 1) first++;
  while (last > first && words.isJoined[last] === 1) last--;
  return first < last ? { start: first, end: last } : undefined;
}

/** How many places of a rising list lie below a bound. */
function countBelow(places: Uint32Array, bound: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
