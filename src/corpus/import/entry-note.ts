import { words } from '../../i18n/words.ts';
import { languageKeyFault } from '../../schema/language-tag.ts';
import { authorName } from './entry-source.ts';
import type { Foreign, ForeignNote } from './foreign.ts';
import { plainText } from './note-text.ts';

/** What goes into a note beside the notes of the annotation itself. */
export interface NoteParts {
  /** Answers, oldest first. */
  answers: ForeignNote[];
  /** Tags that are no kind. */
  tags: readonly string[];
  /** Addresses for which the entry has no other room. */
  addresses: readonly string[];
}

/**
 * The note of an entry by language: paragraphs one after another, those of others after the name of their writer,
 * tags and addresses in the last line. What says no language is in that of the corpus.
 */
export function entryNote(
  { notes }: Foreign,
  { answers, tags, addresses }: NoteParts,
  language: string,
): Record<string, string> | undefined {
  const byLanguage = new Map<string, string[]>();
  const add = (key: string, text: string) =>
    byLanguage.set(key, [...(byLanguage.get(key) ?? []), text]);
  for (const note of notes) add(keyOf(note, language), said(note));
  // What is added stands below the note that it belongs to.
  const last = byLanguage.has(language) ? language : (byLanguage.keys().next().value ?? language);
  for (const answer of answers) add(last, said(answer));
  for (const address of addresses) add(last, plainText(address));
  if (tags.length > 0)
    add(last, words(last)('annotation.tags', { tags: plainText(tags.join(', ')) }));
  if (byLanguage.size === 0) return undefined;
  return Object.fromEntries(Array.from(byLanguage, ([key, parts]) => [key, parts.join('\n\n')]));
}

const keyOf = (note: ForeignNote, language: string) =>
  note.language !== undefined && languageKeyFault(note.language) === undefined
    ? note.language
    : language;

const said = ({ author, text }: ForeignNote) => {
  const name = author ? authorName(author) : '';
  return name === '' ? text : `${plainText(name)}: ${text}`;
};
