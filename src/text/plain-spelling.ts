import type { NameSpelling } from './language-rules.ts';

const acronym = /^\s?\((\p{Lu}[\p{Lu}\p{N}&.-]{1,11})\)/u;

/** How names are spelled where nothing more is known: as they are. */
export const plainSpelling: NameSpelling = {
  key: (word) => word.toLowerCase(),
  variants: () => [],
  beginsOffice: () => false,
  tellsSort: () => false,
  shortForm: initialsAfter,
};

/** The acronym in brackets right after a name, when its letters begin words of the name. */
export function initialsAfter(name: string, after: string): string | undefined {
  const short = acronym.exec(after)?.[1];
  return short !== undefined && isInitials(short, name) ? short : undefined;
}

/** Whether letters begin words of a name, the first word among them, in its order. */
function isInitials(short: string, name: string): boolean {
  const letters = [...short.matchAll(/\p{L}/gu)].map(([letter]) => bare(letter));
  const initials = [...name.matchAll(/(?<!\p{L})\p{L}/gu)].map(([letter]) => bare(letter));
  if (letters.length < 2 || letters[0] !== initials[0]) return false;
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  return at === letters.length;
}

/** A letter as acronyms write it: a capital without marks, U for Ủ. */
const bare = (letter: string) =>
  letter.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().replace('Đ', 'D');
