import type { Keys } from '../text/keys.ts';
import type { Scope } from './engine.ts';
import { type KeyedWord, keyedWords } from './find-words.ts';
import type { Beside, Fragment } from './fragment.ts';

/** A stretch of a document that a search looks into as one: all its text, or one note, summary or description. */
export interface Block {
  /** The words as a reader sees them. */
  text: string;
  words: KeyedWord[];
  /** What stands beside the text; left out when the block is the text itself. */
  beside?: Beside;
}

/** The blocks of a document that a search looks into; `keys` are those of the part. */
export function blocksOf(fragment: Fragment, keys: Keys, scope: Scope): Block[] {
  if (isText(scope)) return [block(fragment.content, keys)];
  const { part, language = '', filters } = scope;
  return (fragment.beside ?? [])
    .filter((one) => one.part === part && (!filters.kind || one.kind === filters.kind))
    .map((beside) => ({ ...block(textIn(beside, language), keys), beside }));
}

/** Its words in a language, else in the first that it has. */
const textIn = ({ texts }: Beside, language: string): string =>
  texts[language] ?? Object.values(texts)[0] ?? '';

/** Every word of the part as the engine sees it, in all languages and of all kinds. */
export function indexedWords(fragment: Fragment, keys: Keys, scope: Scope): KeyedWord[] {
  if (isText(scope)) return keyedWords(fragment.content, keys);
  const texts = (fragment.beside ?? []).filter(({ part }) => part === scope.part);
  const all = texts.flatMap((beside) => Object.values(beside.texts));
  return keyedWords(all.join('\n'), keys);
}

/** Whether a search looks into the text of documents. */
export const isText = ({ part = 'text' }: Scope): boolean => part === 'text';

const block = (text: string, keys: Keys): Block => ({ text, words: keyedWords(text, keys) });
