import type { CslItem } from './csl.ts';
import type { CiteWords } from './words.ts';

/** The state of the words that are cited: `bản r1, sha256:1a2b3c4d`. */
export const versionWords = ({ revision, sha256 }: CslItem['custom'], words: CiteWords): string =>
  `${words.revision(revision)}, sha256:${sha256}`;

/** What formats have no field for: which witness, a date in words, the part cited, the state of its words. */
export function noteOf({ custom, issued }: Omit<CslItem, 'note'>, words: CiteWords): string {
  return [
    custom.label,
    issued?.literal ?? custom.dated,
    custom.locator,
    versionWords(custom, words),
  ]
    .filter((part) => part !== undefined)
    .join('; ');
}
