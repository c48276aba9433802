import { sentenceSpan } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';

/** Quoted words and what stands around them in their sentence; what was cut ends in an ellipsis. */
export interface Context {
  before: string;
  words: string;
  after: string;
}

/** So far on either side a sentence is looked for: paragraphs can be long, and lists too. */
const reach = 300;
/** About so much of the sentence stays on either side, in UTF-16 units. */
const room = 60;
/** Longer quoted words keep their beginning and their end. */
const longest = 180;

/** The words of a place in a text, with a little of their sentence on both sides. */
export function shortContext(text: string, { start, end }: Span): Context {
  const from = Math.max(0, start - reach);
  const sentence = sentenceSpan(text.slice(from, end + reach), start - from, end - from);
  const [first, last] = [from + sentence.start, from + sentence.end];
  const left = Math.max(first, wordBorder(text, start - room, 1, start));
  const right = Math.min(last, wordBorder(text, end + room, -1, end));
  const isCutBefore = left > first || sentence.cutStart;
  const isCutAfter = right < last || sentence.cutEnd;
  return {
    before: isCutBefore ? `…\u00a0${text.slice(left, start).trimStart()}` : text.slice(left, start),
    words: shortened(text.slice(start, end)),
    after: isCutAfter ? `${text.slice(end, right).trimEnd()}\u00a0…` : text.slice(end, right),
  };
}

/**
 * The place itself if a word begins or ends there, else the next border in that direction and on
 * this side of `limit`. Where words have no spaces between them, the place stays where it is.
 */
function wordBorder(text: string, at: number, step: 1 | -1, limit: number): number {
  const first = Math.min(Math.max(at, 0), text.length);
  const isInside = (place: number) => /^\S\S$/.test(text.slice(place - 1, place + 1));
  let place = first;
  while (place > 0 && isInside(place) && place * step < limit * step) place += step;
  if (place * step < limit * step || place === first) return place;
  return isLowSurrogate(text, first) ? first - 1 : first;
}

const isLowSurrogate = (text: string, at: number) => /[\udc00-\udfff]/.test(text.charAt(at));

function shortened(words: string): string {
  if (words.length <= longest) return words;
  const half = longest / 2;
  const head = words.slice(0, wordBorder(words, half, -1, 0)).trimEnd();
  const tail = words.slice(wordBorder(words, words.length - half, 1, words.length)).trimStart();
  return `${head} … ${tail}`;
}
