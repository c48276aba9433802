import type { NameSpelling } from './language-rules.ts';
import { nextCharacter } from './letters.ts';

/** How a word is written. */
export type Case = 'small' | 'title' | 'capitals' | 'other';

/** Whether a word is in small letters, begins with a capital, is all capitals, or something else. */
export function caseOf(word: string): Case {
  if (word === word.toLowerCase()) return 'small';
  const rest = word.slice(nextCharacter(word, 0));
  if (rest === rest.toLowerCase()) return 'title';
  return word === word.toUpperCase() ? 'capitals' : 'other';
}

/** How the first word of a form may be written in a text, as `agreesInCase` has it. */
export function casesOf(word: string, { tellsSort }: NameSpelling): Case[] {
  const own = caseOf(word);
  if (own === 'small' || tellsSort(word.toLowerCase())) return [own, 'small', 'title'];
  return /^[A-Za-z]{4,}$/.test(word) ? [own, 'title', 'capitals'] : [own];
}

const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Letters with which a form may begin in another spelling: its tone may stand elsewhere, a capital too. */
export function beginnings(form: string, spelling: NameSpelling): string[] {
  const first = String.fromCodePoint(form.codePointAt(0) ?? 0);
  const word = /^[\p{L}\p{M}]+/u.exec(form)?.[0] ?? first;
  const bare = first.normalize('NFD').replace(tone, '');
  const tones = word.normalize('NFD').match(tone) ?? [];
  const toned = ['', ...tones].map((one) => (bare + one).normalize('NFC'));
  const same = [first, ...toned, ...toned.map((one) => one.replace('Đ', 'Ð').replace('đ', 'ð'))];
  const small = spelling.tellsSort(word.toLowerCase()) ? same.map((one) => one.toLowerCase()) : [];
  const large = first === first.toLowerCase() ? same.map((one) => one.toUpperCase()) : [];
  return [...same, ...small, ...large];
}
