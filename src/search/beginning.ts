import type { Keys } from '../text/keys.ts';

/** What a word has to begin with. */
export interface Beginning {
  /** Letters without marks, as a key begins. */
  letters: string;
  /** Whether it is a single letter: very many words begin so. */
  isWide: boolean;
}

/** A word as the beginning of another; none where no word goes on, as in Chinese. */
export function beginningOf(word: string, keys: Keys): Beginning | undefined {
  // With a letter after it a last y is not taken for the end of a syllable, where it may be an i.
  const longer = /\p{N}$/u.test(word) ? `${word}0` : `${word}z`;
  if (word === '' || keys.words(longer).length !== 1) return undefined;
  const letters = keys.folded(keys.key(longer)).slice(0, -2);
  return letters === '' ? undefined : { letters, isWide: [...letters].length < 2 };
}
