import { type Keys, keysFor } from '../text/keys.ts';

/**
 * The keys of a language with a memory: a corpus has millions of words but few different ones, and
 * making a key takes far longer than looking one up.
 */
export function rememberedKeys(language: string): Keys {
  const keys = keysFor(language);
  const known = new Map<string, string>();
  return {
    ...keys,
    key(word) {
      const found = known.get(word);
      if (found !== undefined) return found;
      const key = keys.key(word);
      known.set(word, key);
      return key;
    },
  };
}
