import type { Comparison } from './comparison.ts';
import type { Lane } from './strip.ts';

/** The lines of the picture, each with its count: the classes, and below them the passages that one of two texts has alone. */
export function lanesOf({
  classes,
  groups,
}: Pick<Comparison, 'classes' | 'groups'>): { class: Lane; count: number }[] {
  const alone = groups
    .flatMap(({ rows }) => rows)
    .reduce((sum, row) => sum + (row.isGap ? row.base.length + row.witness.length : 0), 0);
  return alone > 0 ? [...classes, { class: 'alone', count: alone }] : classes;
}
