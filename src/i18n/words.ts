import en from './en.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

/** A key of the interface strings; each is described in `descriptions.json`. */
export type Key = keyof typeof vi;

const tables: Record<string, Record<Key, string>> = { vi, en };

/** Languages that the interface speaks. */
export const interfaceLanguages = Object.keys(tables);

/** Look-up of interface strings in one language. */
export type Words = (key: Key, values?: Record<string, string | number>) => string;

/**
 * The interface strings of a language, English where that language has none.
 * `{name}` in a string is replaced by the value of that name; numbers follow the language.
 * `{n|one|other}` chooses by the plural rule of the language: `{n|# note|# notes}`.
 */
export function words(language: string): Words {
  const known = made.get(language);
  if (known) return known;
  const lookup = makeWords(language);
  made.set(language, lookup);
  return lookup;
}

// Number formats and plural rules are dear to make, and every component asks for its words.
const made = new Map<string, Words>();

function makeWords(language: string): Words {
  const table = tables[language] ?? en;
  const numbers = new Intl.NumberFormat(language);
  const plural = new Intl.PluralRules(language);
  const shown = (value: string | number) =>
    typeof value === 'number' ? numbers.format(value) : value;
  return (key, values = {}) =>
    table[key].replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_all, name: string, one, other) => {
      const value = values[name] ?? '';
      if (other === undefined) return shown(value);
      const form: string = plural.select(Number(value)) === 'one' ? one : other;
      return form.replace('#', shown(value));
    });
}

export { localized } from '../schema/localized.ts';
