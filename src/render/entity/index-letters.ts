import type { Entity } from '../../corpus/model.ts';
import { collator, indexLetter } from '../../text/sort.ts';

/** The entries under one letter of an index. */
export interface Letter {
  /** `Đ`, or `0–9` for numbers. */
  letter: string;
  /** Id of its heading, made of all its characters: `SS` is not `S`. */
  id: string;
  entities: Entity[];
}

/** Records as a back-of-book index in the alphabetical order of a language, by what each is sorted by. */
export function indexLetters(entities: Entity[], language: string): Letter[] {
  const compare = collator(language);
  const sorted = [...entities].sort(
    (a, b) => compare(a.sort, b.sort) || compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
  );
  const letters = Map.groupBy(sorted, ({ sort }) => indexLetter(sort, language));
  return [...letters].map(([letter, entities]) => ({ letter, id: idOf(letter), entities }));
}

const idOf = (letter: string) =>
  ['letter', ...Array.from(letter, (sign) => sign.codePointAt(0)?.toString(16))].join('-');

/**
 * A name around the word that it is sorted by, when that is not its first: `Phạm Minh Chính`,
 * sorted by `Chính, Phạm Minh`, becomes `Phạm Minh ` and `Chính`.
 */
export function sortedName({ name, sort }: Pick<Entity, 'name' | 'sort'>): {
  before: string;
  key: string;
  after: string;
} {
  const key = sort.split(',')[0]?.trim() ?? '';
  const place = key === '' || name.startsWith(key) ? -1 : name.lastIndexOf(key);
  if (place <= 0) return { before: name, key: '', after: '' };
  return { before: name.slice(0, place), key, after: name.slice(place + key.length) };
}
