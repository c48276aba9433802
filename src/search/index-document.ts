import type { Document, Unit } from '../corpus/model.ts';
import type { Keys } from '../text/keys.ts';
import { type Beside, numberUnit } from './fragment.ts';
import { partKeys } from './part-keys.ts';
import { textWeight } from './write/word-postings.ts';

/** A unit as it is indexed: its text on one line, and the index of its first word in the document. */
export interface IndexedUnit {
  id: string;
  text: string;
  first: number;
}

/** What a document was found to hold. */
export interface IndexedDocument {
  units: IndexedUnit[];
  /** All words, those beside the text included. */
  words: number;
}

/**
 * Hand over the words of a document in order, as the keys they are looked up by: those of its units, then, with keys
 * of their own, those of what stands beside the text. A word in a heading weighs more.
 * Of a document without a word in its text nothing is handed over.
 */
export function indexDocument(
  document: Document,
  { keys, beside }: { keys: Keys; beside: readonly Beside[] },
  take: (key: string, weight: number) => void,
): IndexedDocument {
  const units: IndexedUnit[] = [];
  let words = 0;
  const index = (text: string, { words: cut, key }: Keys, weight: number) => {
    for (const { start, end } of cut(text)) {
      take(key(text.slice(start, end)), weight);
      words++;
    }
  };
  for (const unit of [...unprintedNumber(document), ...document.units]) {
    const text = onOneLine(unit.text);
    const first = words;
    index(text, keys, weightOf(unit));
    if (words > first) units.push({ id: unit.id, text, first });
  }
  for (const { part, texts } of units.length > 0 ? beside : []) {
    const inPart = partKeys(keys, part);
    for (const text of Object.values(texts)) index(text, inPart, textWeight);
  }
  return { units, words };
}

/** The weights of headings of Pagefind: that of the second level is six times that of a text, and one time less with each level below. */
const weightOf = ({ level }: Pick<Unit, 'level'>) =>
  level === undefined ? textWeight : textWeight * Math.max(2, 7 - level);

/** Most texts are so already: a copy of each would take as much memory again. */
const onOneLine = (text: string) =>
  /[^\S ]|\s{2}/u.test(text) ? text.replace(/\s+/gu, ' ') : text;

/** The number of a document is looked for even where its text does not print it. */
function unprintedNumber({
  matter: { number },
  units,
}: Document): Pick<Unit, 'id' | 'text' | 'level'>[] {
  if (number === undefined || units.some(({ text }) => text.includes(number))) return [];
  return [{ id: numberUnit, text: number }];
}
