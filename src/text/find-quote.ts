import { type Context, type FoldedText, fitsContext, foldedText } from './anchor-context.ts';
import { foldSpace } from './fold-space.ts';
import type { Span } from './span.ts';

/** A quote as it is sought: NFC, white space folded. */
export const soughtWords = (quote: string) => foldSpace(quote.normalize('NFC'));

/** Every place where sought words stand in a folded text, places that overlap included. */
export function findFolded({ folded }: FoldedText, sought: string): Span[] {
  const spans: Span[] = [];
  if (sought === '') return spans;
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
    spans.push({ start: at, end: at + sought.length });
  }
  return spans;
}

/** A place of a folded text as a place of its original. */
export const unfolded = ({ place }: FoldedText, { start, end }: Span): Span => ({
  start: place(start),
  end: place(end - 1) + 1,
});

/**
 * Every place where a quote stands word for word in a text and, if given, between its context.
 * Only runs of white space may differ: each counts as one space.
 */
export function findQuotes(text: string, quote: string, context: Context = {}): Span[] {
  const given = foldedText(text);
  return findFolded(given, soughtWords(quote))
    .filter((span) => fitsContext([given], { index: 0, ...span }, context))
    .map((span) => unfolded(given, span));
}
