import { citedPage, versionAddress } from './cited-address.ts';
import type { CslItem } from './csl.ts';
import { type LocatedUnits, locatorWords, rangeKey } from './locator.ts';
import { noteOf } from './note.ts';
import { citeWords } from './words.ts';

/** Units in a row, as a citation names them. */
export interface CitedPart {
  units: LocatedUnits;
  /** First eight digits of the SHA-256 of their words. */
  sha256: string;
}

/**
 * The citation of a part from that of its document: key, address, locator, hash and note are those of the part. `language` is
 * that of the words of the item.
 */
export function partOf(item: CslItem, { units, sha256 }: CitedPart, language: string): CslItem {
  const words = citeWords(language);
  const [first] = units;
  const range = { from: first.id, to: (units.at(-1) ?? first).id };
  const part: CslItem = {
    ...item,
    id: rangeKey(item.id, range),
    URL: versionAddress(citedPage(item.URL), sha256, range),
    custom: { ...item.custom, locator: locatorWords(units, words), sha256 },
  };
  return { ...part, note: noteOf(part, words) };
}
