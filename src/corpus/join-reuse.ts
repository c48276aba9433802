import type { Span } from '../text/span.ts';
import type { Corpus } from './model.ts';
import type { ReusePassage } from './reuse-passage.ts';

/**
 * The passages that the archive found and those that were imported, in the order of their places. Of two
 * that say the same, the one with more words stays: the archive's own where both have as many.
 */
export function joinReuse(
  { documents }: Pick<Corpus, 'documents'>,
  found: readonly ReusePassage[],
  imported: readonly ReusePassage[],
): ReusePassage[] {
  if (imported.length === 0) return [...found];
  const ownOf = Map.groupBy(found, pairOf);
  const further = imported.filter(
    (one) => !ownOf.get(pairOf(one))?.some((own) => isSame(own, one) && own.words >= one.words),
  );
  const furtherOf = Map.groupBy(further, pairOf);
  const own = found.filter((one) => !furtherOf.get(pairOf(one))?.some((far) => isSame(one, far)));
  const order = new Map(documents.map(({ id }, at) => [id, at]));
  const ranks = (passage: ReusePassage) =>
    [passage.from.document, passage.to.document]
      .map((id) => order.get(id) ?? 0)
      .sort((a, b) => a - b);
  return [...own, ...further].sort((x, y) => {
    const [[a = 0, b = 0], [c = 0, d = 0]] = [ranks(x), ranks(y)];
    return a - c || b - d || wordsAt(x, 'from').start - wordsAt(y, 'from').start;
  });
}

const pairOf = ({ from, to }: ReusePassage) => [from.document, to.document].sort().join(' ');

/** The words of one side by number, from the first that is shared to the last. */
export function wordsAt({ stretches }: ReusePassage, side: 'from' | 'to'): Span {
  const [first, last] = [stretches[0], stretches.at(-1)];
  return { start: first?.[side] ?? 0, end: last ? last[side] + last.length : 0 };
}

/** Whether two passages of one pair of documents overlap on both sides by half of the shorter one. */
function isSame(a: ReusePassage, b: ReusePassage): boolean {
  const isTurned = a.from.document !== b.from.document;
  return (['from', 'to'] as const).every((side) => {
    const other = isTurned ? (side === 'from' ? 'to' : 'from') : side;
    const [x, y] = [wordsAt(a, side), wordsAt(b, other)];
    const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start);
    return shared * 2 >= Math.min(x.end - x.start, y.end - y.start);
  });
}
