/** Signs that stand for the same, and the one they are compared as. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»″＂]/g, '"'],
  [/[‘’‚‛‹›′＇`´]/g, "'"],
  [/[‐‑‒–—―−－]/g, '-'],
  [/…/g, '...'],
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''],
];
/** Small digits after a digit, and fractions: there 10² is not 102, and 2½ is not 21/2. */
const power = '(?<=\\p{N})[⁰¹²³⁴-⁹₀-₉¼-¾⅐-⅞]';
const special = new RegExp(`(${power})|[^\\p{ASCII}]`, 'gu');

/** A text with one code point for each sign: composed letters, plain quotation marks, dashes and stops, single spaces, none beside signs. */
export function unifySigns(text: string): string {
  let plain = text.normalize('NFC');
  for (const [sign, by] of kinds) plain = plain.replace(sign, by);
  return withPlainLetters(plain)
    .replace(/\s+/g, ' ')
    .replace(/ ?([^\s\p{L}\p{M}\p{N}]) ?/gu, '$1')
    .trim();
}

/** A text with plain letters and digits for those that Unicode keeps for compatibility: ﬁ as fi, 𝐚 as a, Ⅳ as IV, ½ as 1/2. */
function withPlainLetters(text: string): string {
  if (text.normalize('NFKC') === text) return text;
  const plain = text.replace(special, (sign, kept?: string) => {
    const by = sign.normalize('NFKC').replace('\u2044', '/');
    // Marks that stand by themselves would become a space.
    return kept || by.startsWith(' ') ? sign : by;
  });
  return plain.normalize('NFC');
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
