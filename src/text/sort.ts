import { knownLocale } from './locale.ts';
import { vietnameseLetter, vietnameseOrder } from './vi/sort.ts';

const orders = new Map<string, (a: string, b: string) => number>();

/** The order of a back-of-book index in a language (a BCP 47 tag), for `sort`. */
export function collator(language: string): (a: string, b: string) => number {
  const known = orders.get(language);
  if (known) return known;
  const order = isVietnamese(language) ? vietnameseOrder() : plainOrder(language);
  orders.set(language, order);
  return order;
}

/** What numbers are listed under. */
const digitsLetter = '0–9';

/**
 * The letter under which a word is listed in an index of that language, a capital: `đồng` under Đ in
 * Vietnamese, `été` under E in French, `å` under Å in Swedish; numbers under `0–9`.
 */
export function indexLetter(word: string, language: string): string {
  const [first] = /[\p{L}\p{N}]\p{M}*/u.exec(word) ?? [];
  if (!first) return digitsLetter;
  if (/\p{N}/u.test(first)) return digitsLetter;
  return isVietnamese(language) ? vietnameseLetter(first) : plainLetter(first, language);
}

function isVietnamese(language: string): boolean {
  return /^vi(-|$)/i.test(language);
}

function plainOrder(language: string): (a: string, b: string) => number {
  const options = { numeric: true, ignorePunctuation: true };
  return new Intl.Collator(knownLocale(language), options).compare;
}

/** The bare letter where the language counts both as one, else the letter as it is. */
function plainLetter(letter: string, language: string): string {
  const whole = letter.normalize('NFC');
  const bare = letter.normalize('NFD').slice(0, 1);
  const { compare } = new Intl.Collator(knownLocale(language), { sensitivity: 'base' });
  const shown = compare(whole, bare) === 0 ? bare : whole;
  return shown.toLocaleUpperCase(knownLocale(language));
}
