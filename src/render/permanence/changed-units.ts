import type { Unit } from '../../corpus/model.ts';
import { changedWords, type WordPiece } from './changed-words.ts';

/** What a revision did to one unit, with its words before and after. */
export interface ChangedUnit {
  id: string;
  change: 'changed' | 'added' | 'gone' | 'moved';
  pieces: WordPiece[];
}

type Words = Pick<Unit, 'id' | 'text'>;

/**
 * The units in which two revisions of a text differ, in the order of the later one; what it lost stands
 * where it stood. A unit is the same one as long as it has its id, whatever became of its words.
 */
export function changedUnits(
  before: readonly Words[],
  after: readonly Words[],
  language: string,
): ChangedUnit[] {
  const [was, is] = [before, after].map((units) => new Map(units.map((one) => [one.id, one.text])));
  const moved = movedUnits(before, after);
  return orderOfBoth(before, after).flatMap((id): ChangedUnit[] => {
    const [old, now] = [was?.get(id), is?.get(id)];
    if (now === undefined) return [{ id, change: 'gone', pieces: whole(old, 'del') }];
    if (old === undefined) return [{ id, change: 'added', pieces: whole(now, 'ins') }];
    if (old !== now) return [{ id, change: 'changed', pieces: changedWords(old, now, language) }];
    return moved.has(id) ? [{ id, change: 'moved', pieces: [{ text: now }] }] : [];
  });
}

const whole = (text = '', change: 'del' | 'ins'): WordPiece[] => [{ text, change }];

/** Ids of both, in the order of the later; one that only the earlier has follows the one that it followed there. */
function orderOfBoth(before: readonly Words[], after: readonly Words[]): string[] {
  const standing = new Set(after.map(({ id }) => id));
  const followers = new Map<string, string[]>();
  let last = '';
  for (const { id } of before) {
    if (standing.has(id)) last = id;
    else followers.set(last, [...(followers.get(last) ?? []), id]);
  }
  const lostAfter = (id: string) => followers.get(id) ?? [];
  return [...lostAfter(''), ...after.flatMap(({ id }) => [id, ...lostAfter(id)])];
}

/** Units that stand in both, and not in the order of the others: the fewest that explain the new order. */
function movedUnits(before: readonly Words[], after: readonly Words[]): Set<string> {
  const place = new Map(before.map(({ id }, at) => [id, at]));
  const both = after.flatMap(({ id }) => {
    const at = place.get(id);
    return at === undefined ? [] : [{ id, at }];
  });
  // The longest run that rises, by the last members of runs of each length.
  const tails: number[] = [];
  const lengths = both.map(({ at }) => {
    const length = lowerBound(tails, at);
    tails[length] = at;
    return length;
  });
  const moved = new Set(both.map(({ id }) => id));
  let [wanted, limit] = [tails.length - 1, Number.POSITIVE_INFINITY];
  for (let index = both.length - 1; index >= 0 && wanted >= 0; index--) {
    const one = both[index];
    if (!one || lengths[index] !== wanted || one.at >= limit) continue;
    moved.delete(one.id);
    [wanted, limit] = [wanted - 1, one.at];
  }
  return moved;
}

/** How many of some rising numbers are less than a value. */
function lowerBound(rising: readonly number[], value: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
