/** Ends the letters of a key. Indexers take it for a letter; no text uses it. */
const border = '\u01c0';
/** Stands for "no mark at all", so that a word without marks has a spelling of its own. */
const unmarked = '\u030d';

const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/** Letters whose mark is part of their shape: Unicode does not take it off. */
const shaped: Record<string, [letters: string, mark: string]> = {
  đ: ['d', '\u0335'],
  ø: ['o', '\u0338'],
  ł: ['l', '\u0338'],
  ß: ['ss', '\u0334'],
  æ: ['ae', '\u0334'],
  œ: ['oe', '\u0334'],
  ı: ['i', '\u0338'],
};
const anyShaped = new RegExp(`[${Object.keys(shaped).join('')}]`, 'g');

/**
 * A search key: letters without marks, the border, the marks in order, then `tone`. `respell` may put
 * one spelling of the bare letters for another.
 */
export function joinKey(
  lowerCase: string,
  tone = '',
  respell = (letters: string) => letters,
): string {
  const parts = lowerCase
    .replaceAll(border, '')
    .replace(anyShaped, (letter) => shaped[letter]?.join('') ?? letter)
    .normalize('NFD');
  const letters = respell(parts.replace(marks, '').normalize('NFC'));
  const marked = parts.match(marks)?.join('') ?? '';
  return letters + border + marked + (tone || unmarked);
}

/** The part of a key that all spellings of the same bare letters share. */
export function foldedKey(key: string): string {
  return key.slice(0, key.indexOf(border) + 1);
}
