import { localized } from '../schema/localized.ts';
import type { Corpus, Document } from './model.ts';

/** Letters of a sign that is made here are never more than this. */
const longest = 3;

/** A name, and the sign that its keeper has stated. */
export interface Named {
  name: string;
  siglum?: string | undefined;
}

/**
 * Short signs for some names, as an apparatus uses them: those that are stated; else the capitals of the words that
 * tell the names apart, else their first letters ("bản gốc", "bản Kiên Giang" → "G", "KG"); where that does not tell
 * them apart, A, B, C. No two are the same, whatever their capitals.
 */
export function siglaOf(names: readonly Named[]): string[] {
  const made = madeSigla(names.map(({ name }) => name));
  const signs = names.map(({ siglum }, at) => siglum ?? made[at] ?? '');
  if (areApart(signs)) return signs;
  const stated = names.flatMap(({ siglum }) => siglum ?? []);
  // Documents of two works may state the same.
  const isKept = areApart(stated);
  const taken = new Set(isKept ? stated.map(folded) : []);
  return names.map(({ siglum }, at) => {
    if (isKept && siglum !== undefined) return siglum;
    let sign = letter(at);
    for (let next = 0; taken.has(folded(sign)); next += 1) sign = letter(next);
    taken.add(folded(sign));
    return sign;
  });
}

const folded = (sign: string) => sign.toLowerCase();
const areApart = (signs: readonly string[]) =>
  signs.every((sign) => sign !== '') && new Set(signs.map(folded)).size === signs.length;

/** A, B … Z, A1, B1 … */
const letter = (at: number) =>
  String.fromCharCode(65 + (at % 26)) + (at < 26 ? '' : Math.floor(at / 26));

function madeSigla(names: readonly string[]): string[] {
  const words = names.map((name): string[] => name.match(/[\p{L}\p{N}]+/gu) ?? []);
  const signs = words.map((own, at) => {
    const others = words.filter((_words, other) => other !== at);
    return lettersOf(own.filter((word) => !others.every((other) => other.includes(word))));
  });
  return areApart(signs) ? signs : names.map((_name, at) => letter(at));
}

function lettersOf(words: readonly string[]): string {
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  const letters = (capital.length > 0 ? capital : words).map((word) => [...word][0] ?? '');
  return letters.slice(0, longest).join('').toUpperCase();
}

type Stated = Pick<Corpus, 'documents' | 'settings'>;

const known = new WeakMap<Stated['documents'], ReadonlyMap<string, string>>();

/**
 * The sign of each witness of a work by the id of the document, one and the same on pages of every language and in
 * all data files: stated, else made from the labels in the first language of the archive, of witnesses without labels
 * from their titles or ids. A work with one witness needs none.
 */
export function sigla({ documents, settings }: Stated): ReadonlyMap<string, string> {
  const found = known.get(documents) ?? findSigla(documents, settings.languages[0]);
  known.set(documents, found);
  return found;
}

function findSigla(documents: readonly Document[], language: string): Map<string, string> {
  const works = Map.groupBy(documents, ({ matter }) => matter.work);
  return new Map(
    [...works].flatMap(([work, witnesses]) => {
      if (work === undefined || witnesses.length < 2) return [];
      const signs = siglaOf(namesOf(witnesses, language));
      return witnesses.map(({ id }, at) => [id, signs[at] ?? id] as const);
    }),
  );
}

/** What tells witnesses apart: labels where each has one of its own, else titles, else ids. */
function namesOf(witnesses: readonly Document[], language: string): Named[] {
  const ways: ((document: Document) => string)[] = [
    ({ matter }) => localized(matter.label, language) ?? '',
    ({ title }) => title,
    ({ id }) => id,
  ];
  const tried = ways.map((way) => witnesses.map(way));
  const names = tried.find((own) => areApart(own)) ?? [];
  return witnesses.map(({ matter }, at) => ({ name: names[at] ?? '', siglum: matter.siglum }));
}
