const surrogate = /[\ud800-\udfff]/;

/** Turn a place in a text counted in UTF-16 units (as JavaScript does) into one counted in code points. */
export function toCodePoints(text: string, utf16: number): number {
  if (!surrogate.test(text)) return Math.min(utf16, text.length);
  return Array.from(text.slice(0, utf16)).length;
}

/** Turn a place in a text counted in code points into one counted in UTF-16 units. */
export function toUtf16(text: string, codePoints: number): number {
  if (!surrogate.test(text)) return Math.min(codePoints, text.length);
  return Array.from(text).slice(0, codePoints).join('').length;
}

/** Length of a text in code points. */
export function codePointLength(text: string): number {
  return toCodePoints(text, text.length);
}
