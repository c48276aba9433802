import { foldSpace } from './fold-space.ts';
import type { Span } from './span.ts';

/** Words that stand just before and just after a quote. */
export interface Context {
  before?: string | undefined;
  after?: string | undefined;
}

/**
 * Every place where a quote stands word for word in a text and, if given, between its context.
 * Only runs of white space may differ: each counts as one space.
 */
export function findQuotes(text: string, quote: string, context: Context = {}): Span[] {
  const sought = foldSpace(quote.normalize('NFC'));
  const before = foldSpace(context.before ?? '');
  const after = foldSpace(context.after ?? '');
  if (!sought) return [];
  const { folded, place } = foldWithPlaces(text);
  const spans: Span[] = [];
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    if (before && !endsWith(folded, at, before)) continue;
    if (after && !startsWith(folded, end, after)) continue;
    spans.push({ start: place(at), end: place(end - 1) + 1 });
  }
  return spans;
}

/** Whether `words` stand right before a place, a space between them or not. */
function endsWith(text: string, place: number, words: string): boolean {
  return text.endsWith(words, text[place - 1] === ' ' ? place - 1 : place);
}

/** Whether `words` stand right after a place, a space between them or not. */
function startsWith(text: string, place: number, words: string): boolean {
  return text.startsWith(words, text[place] === ' ' ? place + 1 : place);
}

/** The text with folded white space, and where each of its characters stands in the original. */
function foldWithPlaces(text: string): { folded: string; place: (at: number) => number } {
  if (!/\s\s|[^\S ]/.test(text)) return { folded: text, place: (at) => at };
  const places: number[] = [];
  const letters: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    const isSpace = /\s/.test(letter);
    if (isSpace && letters.at(-1) === ' ') continue;
    letters.push(isSpace ? ' ' : letter);
    places.push(at);
  }
  return { folded: letters.join(''), place: (at) => places[at] ?? text.length };
}
