import type { Span } from './span.ts';

/** Words or letters that stand just before and just after a quote; white space in them says nothing. */
export interface Context {
  before?: string | undefined;
  after?: string | undefined;
}

/** A text with folded white space, and the way back to the places of the original, in UTF-16 units. */
export interface FoldedText {
  folded: string;
  place: (at: number) => number;
}

/** The text with every run of white space as one space. */
export function foldedText(text: string): FoldedText {
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

/** Whether there is any context to hold against a place. */
export const hasContext = ({ before, after }: Context) =>
  bare(before ?? '') !== '' || bare(after ?? '') !== '';

/**
 * Whether the context stands around a place of one of several texts that follow each other. It may
 * begin or end inside a word and reach into the texts next to this one.
 */
export function fitsContext(
  texts: readonly FoldedText[],
  { index, start, end }: Span & { index: number },
  context: Context,
): boolean {
  const before = bare(context.before ?? '');
  const after = bare(context.after ?? '');
  return (
    (before === '' || lettersBefore(texts, index, start, before.length).endsWith(before)) &&
    (after === '' || lettersAfter(texts, index, end, after.length).startsWith(after))
  );
}

const bare = (text: string) => text.normalize('NFC').replace(/\s+/g, '');

/** At least `count` letters before a place, if there are so many, without white space. */
function lettersBefore(texts: readonly FoldedText[], index: number, at: number, count: number) {
  // Folded, no more than every second character is a space.
  const reach = 2 * count + 1;
  let letters = bare(texts[index]?.folded.slice(Math.max(0, at - reach), at) ?? '');
  for (let one = index - 1; one >= 0 && letters.length < count; one--) {
    letters = bare(texts[one]?.folded.slice(-reach) ?? '') + letters;
  }
  return letters;
}

/** At least `count` letters after a place, if there are so many, without white space. */
function lettersAfter(texts: readonly FoldedText[], index: number, at: number, count: number) {
  const reach = 2 * count + 1;
  let letters = bare(texts[index]?.folded.slice(at, at + reach) ?? '');
  for (let one = index + 1; one < texts.length && letters.length < count; one++) {
    letters += bare(texts[one]?.folded.slice(0, reach) ?? '');
  }
  return letters;
}
