/** Kinds of character, as `kindAt` tells them: below `digit` no part of a word. */
export const [other, digit, letter, mark, unspaced] = [1, 2, 3, 4, 5] as const;

/** Kind of every UTF-16 unit looked at so far; 0 for the rest. */
const seen = new Uint8Array(0x10000);

/**
 * Kind of the character at a place (UTF-16) of a text: `letter`, `mark` on a letter, `digit`,
 * `unspaced` (a letter of Chinese or Japanese, which put no spaces between words), or `other`.
 */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  // Past the end of the text there is no unit.
  if (!(unit >= 0)) return other;
  // Half of a character outside the first plane tells nothing alone; the table serves all others.
  if (unit >= 0xd800 && unit <= 0xdfff) return kindOf(characterAt(text, at));
  const known = seen[unit];
  if (known) return known;
  const kind = kindOf(String.fromCharCode(unit));
  seen[unit] = kind;
  return kind;
}

/** Whether a letter, a mark on a letter or a digit stands at a place of a text. */
export function isWordAt(text: string, at: number): boolean {
  return kindAt(text, at) > other;
}

/** The place after the character at a place. */
export function nextCharacter(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

function kindOf(character: string): number {
  if (/\p{N}/u.test(character)) return digit;
  if (/\p{M}/u.test(character)) return mark;
  if (!/\p{L}/u.test(character)) return other;
  return /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u.test(character) ? unspaced : letter;
}

/** The whole character at a place, also when the place is its second half. */
function characterAt(text: string, at: number): string {
  const isSecondHalf = at > 0 && /[\udc00-\udfff]/.test(text[at] ?? '');
  const whole = isSecondHalf ? text.codePointAt(at - 1) : text.codePointAt(at);
  return String.fromCodePoint(whole !== undefined && whole > 0xffff ? whole : text.charCodeAt(at));
}
