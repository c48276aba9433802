import { z } from 'zod';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A BCP 47 language tag, such as vi, en, ar or zh-Hant; comes out in its common case, `VI` as `vi`. */
export const languageTagSchema = z
  .string()
  .refine((tag) => canonical(tag) !== undefined, {
    error: 'Write a language tag: vi, en, ar, zh-Hant …',
    params: { rule: 'unknown-language' },
  })
  .transform((tag) => canonical(tag) ?? tag);

/** Why a key of a map by language is none, as advice; nothing when it is one. */
export function languageKeyFault(key: string): string | undefined {
  const known = canonical(key);
  if (known === key) return undefined;
  if (known) return `Did you mean “${known}”? A language is found under its shortest tag.`;
  const meant = countries[key.toLowerCase()];
  return `${meant ? `Did you mean “${meant}”? ` : ''}Write language tags as keys: vi, en, ar, zh-Hant …`;
}

/** Codes of countries that are written for their language. */
const countries: Record<string, string> = {
  vn: 'vi',
  cn: 'zh',
  jp: 'ja',
  kr: 'ko',
  us: 'en',
  gb: 'en',
};

const seen = new Map<string, string | undefined>();

/** The common form of a tag (`eng` is `en`); nothing when it is malformed or its two letters name no language. */
function canonical(tag: string): string | undefined {
  // A corpus has few tags, each of them a hundred thousand times.
  if (!seen.has(tag)) seen.set(tag, canonicalForm(tag));
  return seen.get(tag);
}

function canonicalForm(tag: string): string | undefined {
  let found: string | undefined;
  try {
    [found] = Intl.getCanonicalLocales(tag);
  } catch {
    return undefined;
  }
  const language = found?.split('-')[0] ?? '';
  // Of the thousands of languages with three letters few are named here.
  return language.length > 2 || names.of(language) !== undefined ? found : undefined;
}
