import type { Keys } from '../text/keys.ts';

/** Words that must occur in a document, as keys. Every document meets a clause without words. */
export interface Clause {
  keys: string[];
  /** The words stand side by side, in this order. */
  adjacent: boolean;
  /** Marks count; otherwise the same letters with other marks will do. */
  exact: boolean;
  /** Where `exact` is false: the words whose marks count all the same, for each key in turn. */
  marked?: boolean[];
  /** The letters with which the last word has to begin; it has to go on after them, as it likes. Its marks may not be missing. */
  beginning?: string;
}

/** The keys of the words of a text, in order. */
export function keysOf(text: string, keys: Keys): string[] {
  return wordsOf(text, keys).map((word) => keys.key(word));
}

/** The words of a text as they are written, in order. */
export function wordsOf(text: string, keys: Keys): string[] {
  return keys.words(text).map(({ start, end }) => text.slice(start, end));
}

/** A combining mark, or a Latin letter such as đ that carries its mark inside. */
const mark = /[\p{M}[\p{Script=Latin}--\p{ASCII}]]/v;

/** Whether a text has marks that a reader has to type on purpose: `đảng` has, `dang` and `19` have not. */
export function isMarked(text: string): boolean {
  return mark.test(text.normalize('NFD'));
}

/**
 * What an engine can promise of a clause: it either minds the marks of all words or of none. The text then
 * decides about the rest.
 */
export function engineClause({ keys: [...words], marked, ...clause }: Clause, keys: Keys): Clause {
  const last = words.at(-1);
  if (clause.beginning !== undefined && last !== undefined) words.splice(-1, 1, keys.folded(last));
  return { ...clause, keys: words };
}
