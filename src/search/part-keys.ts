import type { Keys } from '../text/keys.ts';
import { type Part, partNames } from './part.ts';

/**
 * A letter that no text is expected to use. It is neither small nor large: the indexer parts a small letter
 * from a digit after it, and would find numbers of notes in the text.
 */
const sign = '\ua7f7';

/**
 * The keys of one part of a document. All parts share one index: what is beside the text has keys of its
 * own there, so that a search in the text never meets a word of a note, nor loads where it stands.
 */
export function partKeys(keys: Keys, part: Part): Keys {
  const lead = sign.repeat(partNames.indexOf(part));
  return { ...keys, key: (word) => lead + keys.key(word.replaceAll(sign, '')) };
}

/** What begins the keys of a part other than the text, apart from the rest of a key. */
export function splitLead(key: string): [lead: string, rest: string] {
  const length = key.length - key.replace(/^\ua7f7+/u, '').length;
  return [key.slice(0, length), key.slice(length)];
}
