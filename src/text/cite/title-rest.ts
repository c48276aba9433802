import type { CslItem } from './csl.ts';

/**
 * What a title says beside kind, number and issuer, which a Vietnamese reference states before it: of
 * `Thông báo kết luận của Bộ Chính trị về …` it is `kết luận về …`. Nothing where the title does not begin with the kind.
 */
export function titleRest({ title, genre, number, custom }: CslItem): string | undefined {
  if (genre === undefined || !startsWithWord(title, genre)) return undefined;
  const rest = without(title.slice(genre.length), [
    ...(number === undefined ? [] : [`số ${number}`, number]),
    ...(custom.names ?? []).map((name) => `của ${name}`),
  ]);
  return rest.replace(/^[\s,:–-]+/, '');
}

/** Whether a text begins with a word or words, whatever their case. */
export function startsWithWord(text: string, start: string): boolean {
  const isSame = text.slice(0, start.length).toLowerCase() === start.toLowerCase();
  return isSame && !/^[\p{L}\p{N}]/u.test(text.slice(start.length));
}

/** The text without the first place of each of some words. */
function without(text: string, phrases: readonly string[]): string {
  let rest = ` ${text} `;
  for (const phrase of phrases) {
    const at = rest.indexOf(` ${phrase} `);
    if (at >= 0) rest = rest.slice(0, at) + rest.slice(at + phrase.length + 1);
  }
  return rest.replace(/\s+/g, ' ').trim();
}
