import { type AnchorTexts, type Hit, type Place, placeOf } from './anchor-texts.ts';
import type { SimilarPassage } from './similar.ts';
import { overlaps } from './span.ts';

/** A passage that may be meant. */
export interface Candidate extends Place {
  /** From 0 to 1, in letters; capitals and marks count. */
  likeness: number;
}

const most = 3;

/**
 * The passages that come nearest to lost words, the likest first, three at most: the best of the
 * unit that was named, then the best of all. `exact` are places where the very words stand,
 * `similar` is the one passage that is like enough to be them and was not taken.
 */
export function nearestCandidates(
  texts: AnchorTexts,
  sought: string,
  { exact, similar }: { exact: readonly Hit[]; similar: SimilarPassage | undefined },
  named: number | undefined,
): Candidate[] {
  const same = exact.map((hit) => ({ ...hit, likeness: 1 }));
  const own = named === undefined ? [] : texts.near(sought, 1, named);
  const nearest = same.length < most ? texts.near(sought, most) : [];
  const isOwn = ({ index }: Hit) => index === named;
  const ranked = [
    ...(similar ? [similar] : []),
    ...same.filter(isOwn),
    ...own,
    ...same,
    ...nearest,
  ];
  const apart: typeof ranked = [];
  for (const one of ranked) {
    if (apart.length < most && !apart.some((other) => isOver(one, other))) apart.push(one);
  }
  return apart
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ likeness, ...hit }) => ({ ...placeOf(texts, hit), likeness }));
}

const isOver = (a: Hit, b: Hit) => a.index === b.index && overlaps(a, b);
