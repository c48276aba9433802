import { type Keys, keysFor } from '../text/keys.ts';

/** Keys that remember what they were asked. */
export interface RememberedKeys extends Keys {
  /** The keys that were made so far, each once or several times. */
  made(): Iterable<string>;
}

/**
 * The keys of a language with a memory: a corpus has millions of words but few different ones, and
 * making a key takes far longer than looking one up. `form` may give them another form, made once as well.
 */
export function rememberedKeys(language: string, form = (key: string) => key): RememberedKeys {
  const keys = keysFor(language);
  const known = new Map<string, string>();
  return {
    ...keys,
    made: () => known.values(),
    key(word) {
      const found = known.get(word);
      if (found !== undefined) return found;
      const key = form(keys.key(word));
      known.set(word, key);
      return key;
    },
  };
}
