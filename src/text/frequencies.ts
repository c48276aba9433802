import type { Keys } from './keys.ts';

/**
 * The different spellings of the words of some texts, each with a number counted from 1, and the word that each
 * stands for, which has a number of its own: spellings with the same key are one word.
 */
export interface Vocabulary {
  /**
   * The spellings of a text, in order. A 0 parts words between which anything but space or a hyphen,
   * stroke or apostrophe stands, and ends the text.
   */
  read(text: string): number[];
  /** Word of each spelling, by its number; 0 of 0. */
  readonly words: readonly number[];
  /** Each spelling as written, by its number. */
  readonly written: readonly string[];
  /** The commonest spelling of each word, by the number of the word. */
  spellings(): number[];
}

/** Numbers for what texts hold, given as it is read. */
export function vocabulary(keys: Keys): Vocabulary {
  const numbers = new Map<string, number>();
  const known = new Map<string, number>();
  const [words, written, counts] = [[0], [''], [0]];
  const spellingOf = (text: string) => {
    const number = known.get(text) ?? written.length;
    counts[number] = (counts[number] ?? 0) + 1;
    if (number < written.length) return number;
    const key = keys.key(text);
    const word = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, word);
    known.set(text, number);
    words.push(word);
    written.push(text);
    return number;
  };
  const read = (text: string) => {
    const found: number[] = [];
    let last = 0;
    for (const { start, end } of keys.words(text)) {
      if (found.length > 0 && !joins(text, last, start)) found.push(0);
      found.push(spellingOf(text.slice(start, end)));
      last = end;
    }
    found.push(0);
    return found;
  };
  const spellings = () => {
    const best: number[] = [0];
    for (let one = 1; one < words.length; one += 1) {
      const word = words[one] ?? 0;
      const other = best[word];
      if (other === undefined || isCommoner(one, other)) best[word] = one;
    }
    return best;
  };
  /** Of two equally common spellings the one without capitals, which come first in the alphabet. */
  const isCommoner = (a: number, b: number) => {
    const difference = (counts[a] ?? 0) - (counts[b] ?? 0);
    return difference > 0 || (difference === 0 && (written[a] ?? '') > (written[b] ?? ''));
  };
  return { read, words, written, spellings };
}

/** Signs that stand inside a name or number: `COVID-19`, `KL/TU`, `don’t`. */
const joint = /^(?:\s*|[-‐‑–/'’])$/u;

const joins = (text: string, from: number, to: number) =>
  (to === from + 1 && text[from] === ' ') || joint.test(text.slice(from, to));
