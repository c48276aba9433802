/** A language tag that `Intl` accepts: the one given, or `und` when it is malformed. */
export function knownLocale(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'und';
  } catch {
    return 'und';
  }
}
