import { keysFor } from '../text/keys.ts';
import type { Span } from '../text/span.ts';
import { countWords } from '../text/words.ts';
import type { Document } from './model.ts';

/** As small as they fit: an archive may have tens of millions of words. */
type Numbers = Uint16Array | Uint32Array;

/** The words of a document in order, over all its units. A list has one entry a word. */
export interface DocumentWords {
  /** Index of the unit in `units` of the document. */
  unit: Numbers;
  /** Place in the text of that unit, UTF-16; `end` exclusive. */
  start: Numbers;
  end: Numbers;
  /** 1 where the word is one with the word before, as `19` is in `COVID-19`. */
  isJoined: Uint8Array;
}

/** Where the words of a document stand that reuse is found by: `COVID-19` is two of them, joined. */
export function documentWords({ units, language }: Document): DocumentWords {
  const { words } = keysFor(language);
  const spans = units.map(({ text }) => words(text));
  const count = spans.reduce((sum, { length }) => sum + length, 0);
  const longest = units.reduce((most, { text }) => Math.max(most, text.length), 0);
  const found: DocumentWords = {
    unit: numbers(count, units.length),
    start: numbers(count, longest),
    end: numbers(count, longest),
    isJoined: new Uint8Array(count),
  };
  let at = 0;
  spans.forEach((own, unit) => {
    const { text } = units[unit] ?? { text: '' };
    own.forEach((word, index) => {
      found.unit[at] = unit;
      found.start[at] = word.start;
      found.end[at] = word.end;
      const before = own[index - 1];
      found.isJoined[at++] = before && isOneWord(text, before, word) ? 1 : 0;
    });
  });
  return found;
}

const numbers = (count: number, most: number): Numbers =>
  most < 0x10000 ? new Uint16Array(count) : new Uint32Array(count);

/** Whether two words with at most one sign between them count as one. */
function isOneWord(text: string, before: Span, word: Span): boolean {
  const between = text.slice(before.end, word.start);
  if (between.length > 1 || between === ' ') return false;
  return countWords(text.slice(before.start, word.end)) === 1;
}

/** How many whole words have a mark: `COVID-19` counts when both its parts have one, and then once. */
export function countWhole(
  { isJoined }: Pick<DocumentWords, 'isJoined'>,
  isMarked: Uint8Array,
): number {
  let count = 0;
  for (let at = 0; at < isMarked.length; ) {
    let isWhole = true;
    do isWhole &&= isMarked[at] === 1;
    while (isJoined[++at] === 1);
    if (isWhole) count++;
  }
  return count;
}
