import type { Answer } from '../search/client.ts';

/** The form of `one|other` that fits a number, with the number in place of `#`. */
export function plural(forms: string, count: number, language: string): string {
  const [one = '', other = one] = forms.split('|');
  const form = new Intl.PluralRules(language).select(count) === 'one' ? one : other;
  return form.replace('#', new Intl.NumberFormat(language).format(count));
}

/** How many documents an answer has, or why it has none. */
export function countWords(
  { total, isEmpty, isWordless }: Answer,
  words: DOMStringMap,
  language: string,
) {
  const { none = '', found = '', empty = '', wordless = '' } = words;
  if (isEmpty) return isWordless ? wordless : empty;
  return total === 0 ? none : plural(found, total, language);
}

/** Which words occur nowhere, or only as the beginning of others; nothing when all do. */
export function missingWordsLine(
  { missing, total }: Answer,
  words: DOMStringMap,
  language: string,
): string {
  if (missing.length === 0) return '';
  const list = new Intl.ListFormat(language, { type: 'unit' });
  const quoted = missing.map((word) =>
    word.length > 40 ? `“${word.slice(0, 40)}…”` : `“${word}”`,
  );
  const lead = words[total === 0 ? 'missing' : 'begins'] ?? '';
  return `${lead} ${list.format(quoted)}`;
}
