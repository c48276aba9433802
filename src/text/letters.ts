const word = /[\p{L}\p{M}\p{N}]/u;
const seen = new Uint8Array(0x10000);

/** Whether a letter, a mark on a letter or a digit stands at a place (UTF-16) of a text. */
export function isWordAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit)) return false;
  // Half of a character outside the first plane tells nothing alone; the table serves all others.
  if (unit >= 0xd800 && unit <= 0xdfff) return word.test(characterAt(text, at));
  const known = seen[unit];
  if (known) return known === 2;
  const is = word.test(String.fromCharCode(unit));
  seen[unit] = is ? 2 : 1;
  return is;
}

/** The whole character at a place, also when the place is its second half. */
function characterAt(text: string, at: number): string {
  const isSecondHalf = text.charCodeAt(at) >= 0xdc00 && at > 0;
  return String.fromCodePoint(text.codePointAt(isSecondHalf ? at - 1 : at) ?? 0);
}
