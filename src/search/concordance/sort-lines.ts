import { mostNeighbours } from '../../text/kwic.ts';
import type { ConcordanceLine, DocumentLines } from './document-lines.ts';
import type { SortName } from './state.ts';

type Order = (a: string, b: string) => number;

/**
 * All lines in the order asked for. By a neighbour: the words at that place in the order of the alphabet, where none
 * stands first, equal ones by the words that follow further out, then by date. `documents` are in the order of time.
 */
export function sortLines(
  documents: readonly DocumentLines[],
  { sort, isGrouped, order }: { sort: SortName; isGrouped: boolean; order: Order },
): ConcordanceLine[] {
  const inOrder = sort === 'document' ? byTitle(documents, order) : documents;
  if (sort === 'date' || sort === 'document') return inOrder.flatMap(({ lines }) => lines);
  const compare = byNeighbour(
    inOrder.flatMap(({ lines }) => lines),
    sort,
    order,
  );
  // Sorting keeps the order of equal lines: that of time.
  if (isGrouped) return inOrder.flatMap(({ lines }) => lines.toSorted(compare));
  return inOrder.flatMap(({ lines }) => lines).sort(compare);
}

const byTitle = (documents: readonly DocumentLines[], order: Order) =>
  documents.toSorted(({ document: a }, { document: b }) => order(a.title, b.title));

/** Comparing numbers is quick where comparing words is slow: each different word gets its place in the alphabet once. */
function byNeighbour(lines: readonly ConcordanceLine[], sort: SortName, order: Order) {
  const from = Number(sort.slice(1)) - 1;
  const sideOf = ({ before, after }: ConcordanceLine) => (sort.startsWith('l') ? before : after);
  const places = alphabet(lines.flatMap(sideOf), order);
  const keys = new Map(
    lines.map((line) => [line, sideOf(line).map((word) => places.get(plain(word)) ?? 0)]),
  );
  return (a: ConcordanceLine, b: ConcordanceLine): number => {
    const [one = [], other = []] = [keys.get(a), keys.get(b)];
    for (let at = from; at < mostNeighbours; at += 1) {
      const difference = (one[at] ?? 0) - (other[at] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

function alphabet(words: readonly string[], order: Order): Map<string, number> {
  const different = [...new Set(words.map(plain))].sort(order);
  return new Map(different.map((word, index) => [word, index + 1]));
}

/** Capitals at the beginning of a sentence must not part a word from itself. */
const plain = (word: string) => word.normalize('NFC').toLowerCase();
