import type { Answer } from '../search/client.ts';
import type { ReadQuery } from '../search/read-query.ts';

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
  const quoted = missing.map((word) => `“${short(word, 40)}”`);
  const lead = words[total === 0 ? 'missing' : 'begins'] ?? '';
  return `${lead} ${list.format(quoted)}`;
}

/** Which values of an address the archive does not have, so that they do not narrow the search; nothing when it has all. */
export const unknownLine = (values: readonly string[], { unknown = '' }: DOMStringMap): string =>
  values.length > 0
    ? unknown.replace('%s', () => values.map((one) => short(one, 40)).join(', '))
    : '';

/** How a query with quotation marks or words to leave out was understood: “the phrase … · without …”; nothing for plain words. */
export function readWords({ words, phrases, without }: ReadQuery, labels: DOMStringMap): string {
  if (phrases.length + without.length === 0) return '';
  const { read = '', readPhrase = '', readWords: loose = '', readWithout = '' } = labels;
  const say = (label: string, text: string) => label.replace('%s', () => short(text, 120));
  const parts = [
    ...phrases.map((phrase) => say(readPhrase, phrase)),
    ...(words.length > 0 ? [say(loose, words.join(' '))] : []),
    ...without.map((word) => say(readWithout, word)),
  ];
  return `${read} ${parts.join(' · ')}`;
}

const short = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;
