import { type Context, fitsContext } from './anchor-context.ts';
import type { AnchorTexts, Hit } from './anchor-texts.ts';

const mostWords = 8;
const longestWord = 24;
const reach = mostWords * (longestWord + 1);

/**
 * The fewest words just before or just after one of several places that stand so at none of the
 * others: context by which it alone can be meant. Nothing when eight words do not decide. For units that
 * read the same (`isTwin`) the words are those of the units beside them.
 */
export function decidingContext(
  { folded }: AnchorTexts,
  hits: readonly Hit[],
  { index, start, end }: Hit,
  isTwin = false,
): Context | undefined {
  const text = folded[index]?.folded ?? '';
  const among = isTwin ? folded : [];
  const before = lettersBefore(among, index, text.slice(0, start));
  const after = lettersAfter(among, index, text.slice(end));
  for (let count = 1; count <= mostWords; count++) {
    for (const context of [
      { before: lastWords(before, count) },
      { after: firstWords(after, count) },
    ]) {
      if (!saysSomething(context)) continue;
      if (hits.filter((hit) => fitsContext(folded, hit, context)).length === 1) return context;
    }
  }
  return undefined;
}

/** What stands before a place, into the texts before its own: units that read the same differ there only. */
function lettersBefore(folded: AnchorTexts['folded'], index: number, own: string): string {
  let letters = own;
  for (let one = index - 1; one >= 0 && letters.length < reach; one--) {
    letters = `${folded[one]?.folded ?? ''} ${letters}`;
  }
  return letters.slice(-reach);
}

function lettersAfter(folded: AnchorTexts['folded'], index: number, own: string): string {
  let letters = own;
  for (let one = index + 1; one < folded.length && letters.length < reach; one++) {
    letters = `${letters} ${folded[one]?.folded ?? ''}`;
  }
  return letters.slice(0, reach);
}

/** Stops and brackets alone would be lost with the next small change. */
const saysSomething = ({ before = '', after = '' }: Context) =>
  /[\p{L}\p{N}]/u.test(before + after);

/** Words, or where nothing parts them, so many letters as a long word has. */
const wordsOf = (text: string) =>
  Array.from(text.matchAll(new RegExp(`\\S{1,${longestWord}}`, 'gu')));

function lastWords(text: string, count: number): string {
  const words = text.slice(wordsOf(text).at(-count)?.index ?? 0).trim();
  return words.replace(/^[^\p{L}\p{N}]+/u, '');
}

function firstWords(text: string, count: number): string {
  const words = wordsOf(text);
  const last = words[Math.min(count, words.length) - 1];
  const end = last ? last.index + last[0].length : 0;
  return text
    .slice(0, end)
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}]+$/u, '');
}
