const foreignMark = /[\p{M}--[\u0300-\u036f]]/gv;

/** Every combining mark that a term may be asked for with: the common block, and what these terms have beyond it. */
export function termMarks(terms: Iterable<string>): string {
  const found = new Set(
    Array.from({ length: 0x70 }, (_, index) => String.fromCodePoint(0x300 + index)),
  );
  for (const term of terms) {
    for (const [mark] of term.normalize('NFD').matchAll(foreignMark)) found.add(mark);
  }
  return [...found].join('');
}
