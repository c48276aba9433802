import type { Keys } from '../text/keys.ts';

/** Words that must occur in a document, as keys. */
export interface Clause {
  keys: string[];
  /** The words stand side by side, in this order. */
  adjacent: boolean;
  /** Marks count; otherwise the same letters with other marks will do. */
  exact: boolean;
}

/** The keys of the words of a text, in order. */
export function keysOf(text: string, keys: Keys): string[] {
  return keys.words(text).map(({ start, end }) => keys.key(text.slice(start, end)));
}

/** A combining mark, or a Latin letter such as đ that carries its mark inside. */
const mark = /[\p{M}[\p{Script=Latin}--\p{ASCII}]]/v;

/** Whether a text has marks that a reader has to type on purpose: `đảng` has, `dang` and `19` have not. */
export function isMarked(text: string): boolean {
  return mark.test(text.normalize('NFD'));
}
