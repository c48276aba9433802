import { similarity } from './similar.ts';
import { overlaps, type Span } from './span.ts';

/** A passage of one of several texts: which text, its words, where they stand there, and how alike they are. */
export interface NearQuote extends Span {
  /** Place of the text in the list, counting from 0. */
  index: number;
  text: string;
  /** 0 to 1; capitals and marks count. */
  likeness: number;
}

/** Finds the passages most like a quote, at most so many, none over another; in one text only, if its index is given. */
export type NearFinder = (quote: string, most: number, only?: number) => NearQuote[];

const enough = 0.5;
const longestQuote = 600;
const mostWindows = 8;
const mostWindowsOfFewWords = 5000;

/**
 * The passage that is most like a quote which none of the texts holds, for messages; nothing when
 * less than half of it is alike. Capitals and marks over letters count little.
 */
export function nearestQuote(texts: readonly string[], quote: string): NearQuote | undefined {
  return nearFinder(texts)(quote, 1)[0];
}

/** Make texts ready to be searched for the passages nearest to one quote after another. */
export function nearFinder(texts: readonly string[]): NearFinder {
  let given: Token[][] | undefined;
  const known = new Map<string, string>();
  return (quote, most, only) => {
    const sought = quote.slice(0, longestQuote);
    const wanted = tokens(sought, known);
    const found: NearQuote[] = [];
    if (wanted.length === 0) return found;
    given ??= texts.map((text) => tokens(text, known));
    const among = only === undefined ? given : given.map((words, at) => (at === only ? words : []));
    while (found.length < most) {
      const next = nearest(texts, sought, passages(among, wanted, found));
      if (!next) break;
      found.push(next);
    }
    return found.sort((a, b) => b.likeness - a.likeness);
  };
}

/** The passage most like the words, if it is like enough. */
function nearest(
  texts: readonly string[],
  sought: string,
  among: readonly Passage[],
): NearQuote | undefined {
  const letters = fold(sought);
  let best: (NearQuote & { score: number }) | undefined;
  for (const { index, start, end } of among) {
    const text = (texts[index] ?? '').slice(start, end);
    const likeness = similarity(text, sought);
    // Marks and capitals decide between passages of the same letters.
    const score = similarity(fold(text), letters) + likeness / 100;
    if (score >= enough && (!best || score > best.score)) {
      best = { index, text, start, end, likeness, score };
    }
  }
  if (!best) return undefined;
  const { score: _score, ...found } = best;
  return found;
}

interface Token extends Span {
  folded: string;
}

type Passage = Span & { index: number };

/** The words of a text; `known` keeps what words are folded to, since texts repeat them. */
function tokens(text: string, known: Map<string, string>): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => {
    const folded = known.get(word) ?? fold(word);
    known.set(word, folded);
    return { folded, start: index, end: index + word.length };
  });
}

function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** The passages worth measuring: about as long as the quote, with most of its words, and none of them taken. */
function passages(
  texts: readonly Token[][],
  wanted: Token[],
  taken: readonly Passage[],
): Passage[] {
  let most = 0;
  let windows: { index: number; from: number; given: Token[] }[] = [];
  const few = wanted.length <= 3;
  texts.forEach((given, index) => {
    const others = taken.filter((one) => one.index === index);
    const size = Math.min(wanted.length, given.length);
    const isTaken = (from: number) => {
      const start = given[from]?.start ?? 0;
      const end = given[from + size - 1]?.end ?? start;
      return others.some((one) => overlaps(one, { start, end }));
    };
    sharedWords(wanted, given).forEach((shared, from) => {
      if (shared < most || (others.length > 0 && isTaken(from))) return;
      if (shared > most) [most, windows] = [shared, []];
      const limit = most === 0 ? (few ? mostWindowsOfFewWords : 0) : mostWindows;
      if (windows.length < limit) windows.push({ index, from, given });
    });
  });
  const known = new Set(wanted.map(({ folded }) => folded));
  return windows
    .flatMap(({ index, from, given }) =>
      variants(given, from, Math.min(wanted.length, given.length), known).map((span) => ({
        index,
        ...span,
      })),
    )
    .filter((one) => !taken.some((other) => isOver(one, other)));
}

const isOver = (a: Passage, b: Passage) => a.index === b.index && overlaps(a, b);

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
