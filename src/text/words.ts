import { isWordAt, kindAt, mark, nextCharacter, other, unspaced } from './letters.ts';

/**
 * How many words a text has. Marks inside a word do not part it: `COVID-19`, `27.100`, `296-KL/TU`
 * and `don’t` are one word each. Chinese and Japanese count by the character.
 */
export function countWords(text: string): number {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === other) isInside = isInside && isJoint(text, at);
    // A mark on a character of Chinese or Japanese begins no word.
    else if (kind !== mark || isInside || kindAt(text, at - 1) !== unspaced) {
      if (!isInside || kind === unspaced) count++;
      isInside = kind !== unspaced;
    }
    at = kind === unspaced ? nextCharacter(text, at) : at + 1;
  }
  return count;
}

/** Whether a sign joins the letters or digits on both its sides. */
function isJoint(text: string, at: number): boolean {
  if (!"'’.,/-".includes(text.charAt(at))) return false;
  return isWordAt(text, at + 1) && kindAt(text, at + 1) !== unspaced;
}
