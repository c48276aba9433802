/** One character of a script that writes no spaces between words. */
const unspaced = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const run = `(?:(?!${unspaced})[\\p{L}\\p{M}\\p{N}])+`;
const word = new RegExp(`${unspaced}|${run}(?:['’.,/-]${run})*`, 'gu');

/**
 * How many words a text has. Marks inside a word do not part it: `COVID-19`, `27.100`, `296-KL/TU`
 * and `don’t` are one word each. Chinese and Japanese count by the character.
 */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}
