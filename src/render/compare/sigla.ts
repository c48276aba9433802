/** Letters of a siglum are never more than this. */
const longest = 3;

/**
 * Short signs for two names, as an apparatus uses them: the capitals of the words that tell the names
 * apart, else their first letters ("bản gốc", "bản Kiên Giang" → "G", "KG"); where that does not tell them apart, A and B.
 */
export function siglaOf(names: readonly [string, string]): [string, string] {
  const [a, b] = names.map((name) => name.match(/[\p{L}\p{N}]+/gu) ?? []);
  const [one, other] = [lettersOf(a, b), lettersOf(b, a)];
  return one === '' || other === '' || one === other ? ['A', 'B'] : [one, other];
}

function lettersOf(words: readonly string[] = [], others: readonly string[] = []): string {
  const own = words.filter((word) => !others.includes(word));
  const capital = own.filter((word) => /^\p{Lu}/u.test(word));
  const letters = (capital.length > 0 ? capital : own).map((word) => [...word][0] ?? '');
  return letters.slice(0, longest).join('').toLocaleUpperCase();
}
