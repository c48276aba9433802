import { z } from 'zod';

const wanted = 'Write a text, or a map from language to text, such as { vi: …, en: … }.';

/** Words for readers: one string for every language, or a map from language tag to string. */
export const localizedSchema = z.union(
  [
    z.string(),
    z.record(z.string(), z.string()).refine((map) => Object.keys(map).length > 0, wanted),
  ],
  { error: wanted },
);

export type Localized = z.output<typeof localizedSchema>;

/** The words of a localized text in a language, else in the first language it has. */
export function localized(text: Localized | undefined, language: string): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  return text[language] ?? Object.values(text)[0] ?? '';
}
