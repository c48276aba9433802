import { likeness } from './edit-distance.ts';
import type { Span } from './span.ts';

/** A passage of one of several texts: which text, its words, and where they stand there. */
export interface NearQuote extends Span {
  /** Place of the text in the list, counting from 0. */
  index: number;
  text: string;
}

const enough = 0.5;
const longestQuote = 600;
const mostWindows = 8;
const mostWindowsOfFewWords = 5000;

/**
 * The passage that is most like a quote which none of the texts holds, for messages; nothing when
 * less than half of it is alike. Capitals and marks over letters count little.
 */
export function nearestQuote(texts: readonly string[], quote: string): NearQuote | undefined {
  const sought = quote.slice(0, longestQuote);
  const wanted = tokens(sought);
  if (wanted.length === 0) return undefined;
  const letters = fold(sought);
  let best: (NearQuote & { score: number }) | undefined;
  for (const { index, span } of passages(texts, wanted)) {
    const text = (texts[index] ?? '').slice(span.start, span.end);
    // Marks and capitals decide between passages of the same letters.
    const score = likeness(fold(text), letters) + likeness(text, sought) / 100;
    if (score >= enough && (!best || score > best.score)) best = { index, text, ...span, score };
  }
  return best && { index: best.index, text: best.text, start: best.start, end: best.end };
}

interface Token extends Span {
  folded: string;
}

function tokens(text: string): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  }));
}

function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** The passages worth measuring: about as long as the quote, and with most of its words. */
function passages(texts: readonly string[], wanted: Token[]): { index: number; span: Span }[] {
  let most = 0;
  let windows: { index: number; from: number; given: Token[] }[] = [];
  const few = wanted.length <= 3;
  texts.forEach((text, index) => {
    const given = tokens(text);
    sharedWords(wanted, given).forEach((shared, from) => {
      if (shared > most) [most, windows] = [shared, []];
      const limit = most === 0 ? (few ? mostWindowsOfFewWords : 0) : mostWindows;
      if (shared === most && windows.length < limit) windows.push({ index, from, given });
    });
  });
  const known = new Set(wanted.map(({ folded }) => folded));
  return windows.flatMap(({ index, from, given }) =>
    variants(given, from, Math.min(wanted.length, given.length), known).map((span) => ({
      index,
      span,
    })),
  );
}

/** A window as it is, a word wider or narrower at its end, and without foreign words at both ends. */
function variants(given: Token[], from: number, size: number, known: Set<string>): Span[] {
  const isKnown = ({ folded }: Token) => known.has(folded);
  const inside = given.slice(from, from + size);
  const trimmed = inside.slice(inside.findIndex(isKnown), inside.findLastIndex(isKnown) + 1);
  return [inside, inside.slice(0, -1), given.slice(from, from + size + 1), trimmed].flatMap(
    (run) => {
      const [first, last] = [run[0], run.at(-1)];
      return first && last ? [{ start: first.start, end: last.end }] : [];
    },
  );
}

/** For each window as long as the quote, or the whole of a shorter text: how many words the quote has too. */
function sharedWords(wanted: Token[], given: Token[]): number[] {
  const size = Math.min(wanted.length, given.length);
  const missing = new Map<string, number>();
  for (const { folded } of wanted) missing.set(folded, (missing.get(folded) ?? 0) + 1);
  const counts: number[] = [];
  let shared = 0;
  given.forEach(({ folded }, index) => {
    const left = missing.get(folded);
    if (left !== undefined) {
      if (left > 0) shared++;
      missing.set(folded, left - 1);
    }
    const gone = given[index - size];
    const owed = gone && missing.get(gone.folded);
    if (gone && owed !== undefined) {
      if (owed >= 0) shared--;
      missing.set(gone.folded, owed + 1);
    }
    if (index >= size - 1) counts.push(shared);
  });
  return counts;
}
