const language = () => document.documentElement.lang;

/** A number as the language of the page writes it. */
export const figure = (value: number): string => new Intl.NumberFormat(language()).format(value);

/** The form of `one|other` that fits a number, with the number in place of `#`. */
export function counted(forms: string, count: number): string {
  const [one = '', other = one] = forms.split('|');
  const form = new Intl.PluralRules(language()).select(count) === 'one' ? one : other;
  return form.replace('#', figure(count));
}

/** A sentence with numbers in place of `%name`. */
export const filled = (sentence: string, values: Record<string, number>): string =>
  sentence.replace(/%(\w+)/g, (_all, name: string) => figure(values[name] ?? 0));

/** Letters of a word that are shown of one that has no end. */
const most = 40;

/** Words in quotation marks, as a list. */
export function quoted(words: readonly string[]): string {
  const short = (word: string) => (word.length > most ? `${word.slice(0, most)}…` : word);
  const list = new Intl.ListFormat(language(), { type: 'unit' });
  return list.format(words.map((word) => `“${short(word)}”`));
}
