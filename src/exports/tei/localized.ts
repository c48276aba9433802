import type { Corpus } from '../../corpus/model.ts';
import type { Localized } from '../../schema/localized.ts';
import { element, text } from './xml.ts';

/** Words by language; one text for every language counts as one in the first. */
export function byLanguage(
  words: Localized | undefined,
  { settings }: Pick<Corpus, 'settings'>,
): [language: string, words: string][] {
  if (words === undefined) return [];
  return typeof words === 'string' ? [[settings.languages[0], words]] : Object.entries(words);
}

/** An element for each language of some words: `<p xml:lang="vi">…</p>`. */
export const inLanguages = (
  name: string,
  words: Localized | undefined,
  corpus: Pick<Corpus, 'settings'>,
  attributes: Record<string, string | undefined> = {},
): string[] =>
  byLanguage(words, corpus).map(([language, own]) =>
    element(name, { ...attributes, 'xml:lang': language }, text(own)),
  );
