import { z } from 'zod';

/** A BCP 47 language tag, such as vi, en, ar or zh-Hant. */
export const languageTagSchema = z.string().refine(isLanguageTag, {
  error: 'Write a language tag: vi, en, ar, zh-Hant …',
});

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
