import type { CslItem } from './csl.ts';
import type { CiteWords } from './words.ts';

/** The authors in words, whole names in the order in which they are read: `A, B và C`. */
export function authorWords({ custom, author = [] }: CslItem, words: CiteWords): string {
  const names =
    custom.names ??
    author.map((name) => ('literal' in name ? name.literal : `${name.given} ${name.family}`));
  const last = names.at(-1) ?? '';
  const first = names.slice(0, -1).join(', ');
  return first === '' ? last : `${first} ${words.and} ${last}`;
}

/** Whether it came out in a newspaper or magazine. */
export const isArticle = ({ type }: CslItem): boolean => type.startsWith('article-');
