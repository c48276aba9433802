/** Letters of a siglum that is made here are never more than this. */
const longest = 3;

/** A name, and the siglum that its keeper has stated. */
export interface Named {
  name: string;
  siglum?: string | undefined;
}

/**
 * Short signs for two names, as an apparatus uses them: those that are stated; else the capitals of the words that
 * tell the names apart, else their first letters ("bản gốc", "bản Kiên Giang" → "G", "KG"); where that does not tell
 * them apart, A and B.
 */
export function siglaOf([a, b]: readonly [Named, Named]): [string, string] {
  const [made, other] = madeSigla(a.name, b.name);
  const signs: [string, string] = [a.siglum ?? made, b.siglum ?? other];
  if (!areSame(...signs)) return signs;
  const plain: [string, string] = [a.siglum ?? 'A', b.siglum ?? 'B'];
  if (!areSame(...plain)) return plain;
  // One states the letter that the other would get; or both state the same, as documents of two works may.
  if (a.siglum === undefined) return ['B', plain[1]];
  return b.siglum === undefined ? [plain[0], 'A'] : ['A', 'B'];
}

const areSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

function madeSigla(one: string, other: string): [string, string] {
  const [a, b] = [one, other].map((name) => name.match(/[\p{L}\p{N}]+/gu) ?? []);
  const [first, second] = [lettersOf(a, b), lettersOf(b, a)];
  return first === '' || second === '' || first === second ? ['A', 'B'] : [first, second];
}

function lettersOf(words: readonly string[] = [], others: readonly string[] = []): string {
  const own = words.filter((word) => !others.includes(word));
  const capital = own.filter((word) => /^\p{Lu}/u.test(word));
  const letters = (capital.length > 0 ? capital : own).map((word) => [...word][0] ?? '');
  return letters.slice(0, longest).join('').toLocaleUpperCase();
}
