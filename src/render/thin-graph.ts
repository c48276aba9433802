/** A line between two named points. */
interface Edge {
  from: string;
  to: string;
}

/** Both ends of some lines, each once. */
export const endsOf = (edges: readonly Edge[]): string[] => [
  ...new Set(edges.flatMap(({ from, to }) => [from, to])),
];

/**
 * Take away the least connected points until so many are left, and the lines that lead to them. They go
 * a tenth at a time, and those that are left are counted anew: what is cited by many who cite nothing
 * else would stand alone.
 */
export function thinGraph<Line extends Edge>(edges: readonly Line[], most: number): Line[] {
  let kept = [...edges];
  for (;;) {
    const degree = new Map<string, number>();
    for (const end of kept.flatMap(({ from, to }) => [from, to])) {
      degree.set(end, (degree.get(end) ?? 0) + 1);
    }
    if (degree.size <= most) return kept;
    const ranked = [...degree].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
    const tooMany = Math.min(degree.size - most, Math.ceil(degree.size / 10));
    const gone = new Set(ranked.slice(0, tooMany).map(([address]) => address));
    kept = kept.filter(({ from, to }) => !gone.has(from) && !gone.has(to));
  }
}
