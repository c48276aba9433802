import { localized, words } from '../i18n/words.ts';
import { type Clock, clocks } from '../schema/front-matter.ts';
import type { Settings } from './model.ts';

/** The kind of an event in words: a clock, a kind or a document type that the corpus names, else as the keeper wrote it. */
export function kindName(
  kind: string,
  { kinds, types }: Pick<Settings, 'kinds' | 'types'>,
  language: string,
): string {
  if ((clocks as readonly string[]).includes(kind))
    return words(language)(`clock.${kind as Clock}`);
  return localized(kinds?.[kind] ?? types[kind], language) || kind.replaceAll('-', ' ');
}
