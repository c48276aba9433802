import type { Stretch } from './stretch.ts';

/**
 * Join stretches of two texts that follow each other in both with at most `gap` words between: the
 * chains that hold most words first, each stretch in one chain. Where two overlap, the later one is cut.
 */
export function chainStretches(stretches: readonly Stretch[], gap: number): Stretch[][] {
  const sorted = stretches.toSorted((x, y) => x.b - y.b || x.a - y.a);
  const { score, before } = bestChains(sorted, gap);
  const order = sorted
    .map((_stretch, at) => at)
    .sort((x, y) => (score[y] ?? 0) - (score[x] ?? 0) || x - y);
  const isUsed = new Uint8Array(sorted.length);
  const chains: Stretch[][] = [];
  for (const last of order) {
    const chain: Stretch[] = [];
    for (let at = last; at >= 0 && isUsed[at] === 0; at = before[at] ?? -1) {
      isUsed[at] = 1;
      const stretch = sorted[at];
      if (stretch) chain.push(stretch);
    }
    if (chain.length > 0) chains.push(cutOverlaps(chain.reverse()));
  }
  return chains;
}

/** For each stretch the most words of a chain that ends in it, and the stretch before it there (or -1). */
function bestChains(sorted: readonly Stretch[], gap: number) {
  const score = Uint32Array.from(sorted, ({ length }) => length);
  const before = new Int32Array(sorted.length).fill(-1);
  const longest = sorted.reduce((most, { length }) => Math.max(most, length), 0);
  sorted.forEach((stretch, at) => {
    for (let earlier = at - 1; earlier >= 0; earlier--) {
      const other = sorted[earlier];
      // Those further up begin earlier still: none of them reaches here.
      if (!other || other.b + longest + gap < stretch.b) break;
      if (!canFollow(stretch, other, gap)) continue;
      const words = (score[earlier] ?? 0) + stretch.length - overlap(stretch, other);
      if (words <= (score[at] ?? 0)) continue;
      score[at] = words;
      before[at] = earlier;
    }
  });
  return { score, before };
}

function canFollow(stretch: Stretch, other: Stretch, gap: number): boolean {
  if (stretch.a <= other.a || stretch.b <= other.b) return false;
  if (stretch.a - other.a - other.length > gap || stretch.b - other.b - other.length > gap) {
    return false;
  }
  return overlap(stretch, other) < stretch.length;
}

function overlap(stretch: Stretch, other: Stretch): number {
  return Math.max(0, other.a + other.length - stretch.a, other.b + other.length - stretch.b);
}

function cutOverlaps(chain: readonly Stretch[]): Stretch[] {
  return chain.map((stretch, at) => {
    const other = chain[at - 1];
    const cut = other ? overlap(stretch, other) : 0;
    return { a: stretch.a + cut, b: stretch.b + cut, length: stretch.length - cut };
  });
}
