/** What of a document the scan reads. */
interface Readable {
  id: string;
  matter: { number?: string | undefined };
  units: readonly { id: string; text: string }[];
}

/** A document as the scan reads it: the words of each unit, in two spellings. */
export interface Scanned {
  id: string;
  units: { id: string; exact: string[]; folded: string[] }[];
}

/** The words of a query or text, in two spellings. */
export type Words = Record<Spelling, string[]>;

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A word in one spelling of all that read the same: small letters, decomposed, its tone at the end, i for a last y. */
function exactSpelling(word: string): string {
  const parts = word.toLowerCase().normalize('NFD');
  const tone = parts.match(tones)?.join('') ?? '';
  const bare = parts.replace(tones, '');
  return bare.replace(/^([hklmstv]|qu)y$/, '$1i') + tone;
}

/** The same without any marks. */
const foldedSpelling = (word: string) =>
  exactSpelling(word).replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** The words of a text: runs of letters and runs of digits. */
export function scanWords(text: string): Words {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
  return { exact: words.map(exactSpelling), folded: words.map(foldedSpelling) };
}

/** A document for the scan. Its number is looked for even where its text does not print it. */
export function scanDocument({ id, matter: { number }, units }: Readable): Scanned {
  const printed = units.some(({ text }) => number === undefined || text.includes(number));
  const lead = printed ? [] : [{ id: 'document-number', text: number ?? '' }];
  const all = [...lead, ...units].map((unit) => ({ id: unit.id, ...scanWords(unit.text) }));
  return { id, units: all.filter(({ exact }) => exact.length > 0) };
}

type Spelling = 'exact' | 'folded';

/** Ids of the units in which a phrase begins; it may run on into the next one. */
export function phraseUnits(document: Scanned, words: string[], spelling: Spelling): string[] {
  const text = document.units.flatMap((unit) =>
    unit[spelling].map((word) => ({ word, unit: unit.id })),
  );
  const starts = text.filter((_, at) =>
    words.every((word, step) => text[at + step]?.word === word),
  );
  return [...new Set(starts.map(({ unit }) => unit))];
}

/** Ids of the units that hold any of some words, when the document holds them all. */
export function wordUnits(document: Scanned, words: string[], spelling: Spelling): string[] {
  const has = (unit: Scanned['units'][number], word: string) => unit[spelling].includes(word);
  const all = words.every((word) => document.units.some((unit) => has(unit, word)));
  if (!all) return [];
  return document.units.filter((unit) => words.some((word) => has(unit, word))).map(({ id }) => id);
}

/** Whether a phrase, marks aside, stands nowhere in a document but letter for letter as it was typed. */
export function isPhraseAsTyped(document: Scanned, { exact, folded }: Words): boolean {
  const text = {
    exact: document.units.flatMap((unit) => unit.exact),
    folded: document.units.flatMap((unit) => unit.folded),
  };
  const stands = (at: number, spelling: Spelling, words: string[]) =>
    words.every((word, step) => text[spelling][at + step] === word);
  return text.folded.every((_, at) => !stands(at, 'folded', folded) || stands(at, 'exact', exact));
}

/** The same of words that may stand anywhere. */
export function areWordsAsTyped(document: Scanned, { exact, folded }: Words): boolean {
  return document.units.every((unit) =>
    unit.folded.every((word, at) => !folded.includes(word) || exact.includes(unit.exact[at] ?? '')),
  );
}
