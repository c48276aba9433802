import type { UnitCandidate } from './unit-candidates.ts';

/** A group and the best groups before it. */
interface Link {
  group: UnitCandidate;
  before?: Link;
  /** Sum of the scores up to here. */
  total: number;
}

/**
 * The chain of groups, each after the other on both sides, with the greatest sum of scores. The groups
 * come in the order of `a`; `lengthB` is the number of units of `b`.
 */
export function bestChain(groups: readonly UnitCandidate[], lengthB: number): UnitCandidate[] {
  const tree = bestByEnd(lengthB);
  const waiting = new Map<number, Link[]>();
  let reached = 0;
  const insertUpTo = (end: number) => {
    for (; reached <= end; reached++) waiting.get(reached)?.forEach(tree.insert);
  };
  for (const group of groups) {
    insertUpTo(group.fromA);
    const before = tree.best(group.fromB);
    const link = { group, total: group.score + (before?.total ?? 0), ...(before && { before }) };
    const end = group.fromA + group.a;
    const others = waiting.get(end);
    if (others) others.push(link);
    else waiting.set(end, [link]);
  }
  insertUpTo(groups.reduce((end, { fromA, a }) => Math.max(end, fromA + a), 0));
  const chain: UnitCandidate[] = [];
  for (let link = tree.best(lengthB); link; link = link.before) chain.push(link.group);
  return chain.reverse();
}

/** Remembers chains by where they end in `b` (a Fenwick tree): the best that ends at or before a place. */
function bestByEnd(lengthB: number) {
  const tree: (Link | undefined)[] = Array.from({ length: lengthB + 2 });
  return {
    insert: (link: Link) => {
      const end = link.group.fromB + link.group.b;
      for (let at = end + 1; at < tree.length; at += at & -at) {
        if (link.total > (tree[at]?.total ?? 0)) tree[at] = link;
      }
    },
    best: (end: number): Link | undefined => {
      let best: Link | undefined;
      for (let at = end + 1; at > 0; at -= at & -at) {
        const link = tree[at];
        if (link && link.total > (best?.total ?? 0)) best = link;
      }
      return best;
    },
  };
}
