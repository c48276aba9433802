import type { TextUnit, Token } from './model.ts';

/** A letter, mark or digit of a language that puts spaces between words. */
const spaced = '(?:(?![\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}])[\\p{L}\\p{M}\\p{N}])';
/** Signs that stay within a word: `35-CT/TW`, `27.100`, `12:38`, `T.Ư`, `LĐ-TB&XH`, and what cannot be seen. */
const joints = [
  "[-‐‑–/&'’]",
  '[\\u00ad\\u200b-\\u200d\\u2060]',
  '(?<=\\p{N})[.,:](?=\\p{N})',
  '(?<=(?<![\\p{L}\\p{M}\\p{N}])\\p{Lu}\\p{L}?)\\.(?=\\p{Lu})',
].join('|');
const word = `${spaced}+(?:(?:${joints})${spaced}+)*(?:(?<=\\p{N})[%‰])?`;
const unspaced = '[\\p{L}\\p{N}]\\p{M}*';
const signs = '[^\\s\\p{L}\\p{M}\\p{N}]+';
const token = new RegExp(`(${word}|${unspaced}|${signs}|^\\s+|\\p{M}+)(\\s*)`, 'gu');

/**
 * The words, numbers and runs of signs of a unit. White space belongs to the token before it; white
 * space at the beginning is a token of its own. Chinese and Japanese are cut by the character.
 */
export function tokensOf({ id, text }: TextUnit, keyOf: (t: string) => string): Token[] {
  return Array.from(text.matchAll(token), ({ 1: t = '', 2: space = '', index }) => ({
    t,
    space,
    n: keyOf(t),
    unit: id,
    start: index,
  }));
}

/** The text of tokens that follow each other, without the white space after the last. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ t, space }, at) => (at < tokens.length - 1 ? t + space : t)).join('');
}
