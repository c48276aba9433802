import { type Keys, keysFor } from '../keys.ts';

/** A text to compare: blocks of words in order, a BCP 47 tag, and what it is a copy of. */
export interface ReuseText {
  units: readonly string[];
  language: string;
  /** Texts of one series are not compared with each other. */
  series?: string | undefined;
}

/** The words of all texts in a row, as numbers: words that read the same have the same number. */
export interface WordStream {
  ids: Uint32Array;
  /** Where each text begins in `ids`; one entry more than there are texts, the last its end. */
  starts: Uint32Array;
}

/** Number the words of texts by their search keys, so that case, tone placement and i/y make no difference. */
export function wordStream(texts: Iterable<ReuseText>): WordStream {
  const number = wordNumbers();
  const starts = [0];
  let ids = new Uint32Array(1 << 12);
  let length = 0;
  for (const { units, language } of texts) {
    const keys = keysFor(language);
    const idOf = number(language, keys);
    for (const unit of units) {
      for (const { start, end } of keys.words(unit)) {
        if (length === ids.length) ids = grown(ids);
        ids[length++] = idOf(unit.slice(start, end));
      }
    }
    starts.push(length);
  }
  return { ids: ids.subarray(0, length), starts: Uint32Array.from(starts) };
}

/** A typed array of twice the length with the same beginning. */
export function grown(list: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(list.length * 2);
  longer.set(list);
  return longer;
}

/** Numbers by key, remembered by spelling as well: making a key costs far more than finding one. */
function wordNumbers() {
  const byKey = new Map<string, number>();
  const bySpelling = new Map<string, Map<string, number>>();
  return (language: string, { key }: Keys) => {
    const known = bySpelling.get(language) ?? new Map<string, number>();
    bySpelling.set(language, known);
    return (word: string): number => {
      const seen = known.get(word);
      if (seen !== undefined) return seen;
      const own = key(word);
      const id = byKey.get(own) ?? byKey.size;
      byKey.set(own, id);
      known.set(word, id);
      return id;
    };
  };
}
