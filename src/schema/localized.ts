import { z } from 'zod';
import { languageKeyFault } from './language-tag.ts';

const wanted = 'Write a text, or a map from language to text, such as { vi: …, en: … }.';
const unfilled = 'Write the words, or leave the field out.';

/** Words for readers: one string for every language, or a map from language tag to string. */
export const localizedSchema = z
  .union([z.string(), z.record(z.string(), z.string())], { error: wanted })
  .superRefine((text, { addIssue }) => {
    const fault = (message: string, path: string[], params?: { rule: string; key: string }) =>
      addIssue({ code: 'custom', message, path, ...(params && { params }) });
    if (typeof text === 'string') {
      if (text.trim() === '') fault(unfilled, []);
      return;
    }
    const entries = Object.entries(text);
    if (entries.length === 0) fault(wanted, []);
    for (const [language, words] of entries) {
      const advice = languageKeyFault(language);
      if (advice) fault(advice, [language], { rule: 'unknown-language', key: language });
      else if (words.trim() === '') fault(unfilled, [language]);
    }
  });

export type Localized = z.output<typeof localizedSchema>;

/** The words of a localized text in a language, else in the first language it has. */
export function localized(text: Localized | undefined, language: string): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  return text[language] ?? Object.values(text)[0] ?? '';
}
