/** What engines know of the writing of a language; the type library does not name it yet. */
interface WritingLocale extends Intl.Locale {
  getTextInfo?: () => { direction?: 'ltr' | 'rtl' };
}

const known = new Map<string, 'ltr' | 'rtl'>();

/** Direction in which a language (a BCP 47 tag) is written: `ar` right to left, `ar-Latn` left to right. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const found = known.get(language) ?? direction(language);
  known.set(language, found);
  return found;
}

function direction(language: string): 'ltr' | 'rtl' {
  try {
    const locale: WritingLocale = new Intl.Locale(language);
    return locale.getTextInfo?.().direction ?? 'ltr';
  } catch {
    return 'ltr';
  }
}
