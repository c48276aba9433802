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
 * them apart, A, B, C. Beside a sign that is stated, only those become A, B, C whose own letters are taken. No two are
 * the same, whatever their capitals.
 */
export function siglaOf(names: readonly Named[]): string[] {
  const stated = names.flatMap(({ siglum }) => siglum ?? []);
  const letters = names.map((_name, at) => letter(at));
  // Documents of two works may state the same: then none of them has it.
  if (!areApart(stated)) return letters;
  const initials = initialsOf(names.map(({ name }) => name));
  const own = names.map(({ siglum }, at) => siglum ?? initials[at] ?? '');
  if (areApart(own)) return own;
  if (stated.length === 0) return letters;
  return withLetters(own, (at) => names[at]?.siglum !== undefined);
}

/** Signs of which some are the same or empty, each of these made a letter that is free; those that are stated stay. */
function withLetters(signs: readonly string[], isStated: (at: number) => boolean): string[] {
  const stays = signs.map(
    (sign, at) =>
      isStated(at) ||
      (sign !== '' &&
        signs.every((other, place) => place === at || folded(other) !== folded(sign))),
  );
  const taken = new Set(signs.filter((_sign, at) => stays[at]).map(folded));
  return signs.map((sign, at) => {
    if (stays[at]) return sign;
    let free = letter(at);
    for (let next = 0; taken.has(folded(free)); next += 1) free = letter(next);
    taken.add(folded(free));
    return free;
  });
}

const folded = (sign: string) => sign.toLowerCase();
const areApart = (signs: readonly string[]) =>
  signs.every((sign) => sign !== '') && new Set(signs.map(folded)).size === signs.length;

/** A, B … Z, A1, B1 … */
const letter = (at: number) =>
  String.fromCharCode(65 + (at % 26)) + (at < 26 ? '' : Math.floor(at / 26));

/** For each name the first letters of the words that the others have not all. */
function initialsOf(names: readonly string[]): string[] {
  const words = names.map((name): string[] => name.match(/[\p{L}\p{N}]+/gu) ?? []);
  return words.map((own, at) => {
    const others = words.filter((_words, other) => other !== at);
    return lettersOf(own.filter((word) => !others.every((other) => other.includes(word))));
  });
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
