import { knownLocale } from '../text/locale.ts';

/** What newer engines say of how a language is written; the type definitions lack it. */
interface Written {
  getTextInfo?(): { direction?: string };
}

/** The direction in which a language (a BCP 47 tag) is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(knownLocale(language)) as Intl.Locale & Written;
  return locale.getTextInfo?.().direction === 'rtl' ? 'rtl' : 'ltr';
}
