/** Signs that stand for the same, and the one they are compared as. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»″＂]/g, '"'],
  [/[‘’‚‛‹›′＇`´]/g, "'"],
  [/[‐‑‒–—―−－]/g, '-'],
  [/…/g, '...'],
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''],
];
/** Ligatures and wide signs. */
const wide = /[\ufb00-\ufb06\uff01-\uff5e]/g;

/** A text with one code point for each sign: composed letters, plain quotation marks, dashes and stops, single spaces, none beside signs. */
export function unifySigns(text: string): string {
  let plain = text.normalize('NFC').replace(wide, (sign) => sign.normalize('NFKC'));
  for (const [sign, by] of kinds) plain = plain.replace(sign, by);
  return plain
    .replace(/\s+/g, ' ')
    .replace(/ ?([^\s\p{L}\p{M}\p{N}]) ?/gu, '$1')
    .trim();
}

/** Signs that say something: per cent, and, at, section; symbols of sums and money are none of punctuation anyway. */
const telling = '%‰&@#§';
const between = new RegExp(
  `(?<=\\p{N})([.,])(?=\\p{N})|(?<=\\p{N})([-/:])(?=\\p{N})|(?![${telling}])\\p{P}`,
  'gu',
);

/** A text without punctuation; signs between digits stay, for 1,5 is not 15. */
export function withoutPunctuation(text: string, by: '' | ' '): string {
  const bare = text.replace(between, (_sign, decimal?: string, inner?: string) =>
    decimal ? '.' : (inner ?? by),
  );
  return bare.replace(/\s+/g, ' ').trim();
}

const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/** Letters without their marks. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(marks, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC');
}
