import { isWordAt } from './letters.ts';
import { endDistances, type Pattern, preparePattern } from './similar-distances.ts';
import { type Letters, lettersOf } from './similar-letters.ts';
import type { Span } from './span.ts';

/** A passage of one of several texts: which text, where it stands there (UTF-16), how alike it is, 0 to 1. */
export interface SimilarPassage extends Span {
  index: number;
  likeness: number;
}

/** Letters of the quote times letters of the texts, above which nothing is compared: seconds of work. */
const mostWork = 1e10;

/** How alike two texts are: 1 less the share of letters (code points of the longer) that differ. */
export function similarity(a: string, b: string): number {
  const [one, other] = [lettersOf(a).codes, lettersOf(b).codes];
  const longer = Math.max(one.length, other.length);
  if (one.length === 0 || other.length === 0) return longer === 0 ? 1 : 0;
  const distance = endDistances(preparePattern(one), other, false)[other.length] ?? longer;
  return 1 - distance / longer;
}

/**
 * The passage of `texts[index]`, or without an index of any text, that is at least 0.9 like the
 * words, if no other passage of any text is more than 0.7 like them. Others are those that do not
 * overlap it.
 */
export function onlySimilar(
  texts: readonly Letters[],
  words: string,
  index?: number,
): SimilarPassage | undefined {
  const { codes } = lettersOf(words);
  const size = texts.reduce((sum, text) => sum + text.codes.length, 0);
  if (codes.length === 0 || codes.length * size > mostWork) return undefined;
  const sought = { forward: preparePattern(codes), back: preparePattern(codes.toReversed()) };
  const best = bestPassage(texts, sought, index);
  if (!best || best.distance * 10 > best.longer) return undefined;
  const others = texts.flatMap(({ codes }, one) =>
    one === best.index ? [codes.subarray(0, best.from), codes.subarray(best.to)] : [codes],
  );
  if (others.some((other) => hasRival(other, sought))) return undefined;
  const { place } = texts[best.index] as Letters;
  return {
    index: best.index,
    start: place(best.from),
    end: place(best.to),
    likeness: 1 - best.distance / best.longer,
  };
}

/** A quote made ready to be sought from both its ends. */
interface Sought {
  forward: Pattern;
  back: Pattern;
}

/** Letters `from` to `to` of a text, how far they are from the quote, and the length of the longer of both. */
interface Measured {
  index: number;
  from: number;
  to: number;
  distance: number;
  longer: number;
}

/** The likest passage near the place where a quote comes nearest to standing. */
function bestPassage(
  texts: readonly Letters[],
  sought: Sought,
  only?: number,
): Measured | undefined {
  const { length } = sought.forward;
  // A passage with more changes than this is less than 0.9 like the quote, however long it is.
  let least = Math.floor(length / 9) + 1;
  let near: { index: number; end: number } | undefined;
  texts.forEach(({ codes }, index) => {
    if (only !== undefined && index !== only) return;
    endDistances(sought.forward, codes, true).forEach((distance, end) => {
      if (distance < least) [least, near] = [distance, { index, end }];
    });
  });
  if (!near) return undefined;
  const { index, end } = near;
  const text = texts[index] as Letters;
  const reach = Math.ceil(length / 9);
  const last = Math.min(text.codes.length, end + reach);
  let best: Measured | undefined;
  for (let to = Math.max(1, end - reach); to <= last; to++) {
    for (const one of passagesEnding(text.codes, to, sought, 0.9)) {
      const measured = { ...one, index };
      if (!best || isLiker(measured, best, text)) best = measured;
    }
  }
  return best;
}

/** Passages that end at a place, up to the length beyond which none can be so like the quote. */
function passagesEnding(
  codes: Letters['codes'],
  to: number,
  { back }: Sought,
  likeness: number,
): Omit<Measured, 'index'>[] {
  const reach = Math.min(to, Math.ceil(back.length / likeness));
  const reversed = codes.slice(to - reach, to).reverse();
  const distances = endDistances(back, reversed, false);
  return Array.from(distances.subarray(1), (distance, at) => ({
    from: to - at - 1,
    to,
    distance,
    longer: Math.max(back.length, at + 1),
  }));
}

/** Whether one passage is liker than another; of two as like, that which cuts fewer words, then the shorter. */
function isLiker(one: Measured, other: Measured, text: Letters): boolean {
  const liker = other.distance * one.longer - one.distance * other.longer;
  if (liker !== 0) return liker > 0;
  const cuts = cutsOf(other, text) - cutsOf(one, text);
  return cuts === 0 ? one.to - one.from < other.to - other.from : cuts > 0;
}

/** At how many of its ends a passage cuts a word, or begins or ends with white space. */
function cutsOf({ from, to }: Measured, { text, place }: Letters): number {
  const [start, end] = [place(from), place(to)];
  const isCut = (at: number) => isWordAt(text, at - 1) && isWordAt(text, at);
  const isSpace = (at: number) => /\s/.test(text.charAt(at));
  return Number(isCut(start) || isSpace(start)) + Number(isCut(end) || isSpace(end - 1));
}

/** Whether any passage is more than 0.7 like the quote. */
function hasRival(codes: Letters['codes'], sought: Sought): boolean {
  const { length } = sought.forward;
  const distances = endDistances(sought.forward, codes, true);
  for (let to = 1; to < distances.length; to++) {
    const distance = distances[to] ?? length;
    if (distance * 10 < length * 3) return true;
    // A passage longer than the quote may have a few changes more.
    if (distance * 7 >= length * 3) continue;
    const isRival = ({ distance, longer }: { distance: number; longer: number }) =>
      distance * 10 < longer * 3;
    if (passagesEnding(codes, to, sought, 0.7).some(isRival)) return true;
  }
  return false;
}
