import type { Day } from '../../render/timeline/days.ts';

/**
 * Where the segments of a picture begin, in days, and the first day after the last. All segments are
 * drawn equally wide, whatever their days, so time runs in so many straight pieces.
 */
export type Edges = readonly Day[];

/** Where a day lies in the whole picture, 0 to 1; days outside lie at its ends. */
export function shareOf(day: Day, edges: Edges): number {
  const pieces = edges.length - 1;
  const after = edges.findIndex((edge) => edge > day);
  if (after === 0) return 0;
  if (after < 0) return 1;
  const [from = 0, to = 0] = [edges[after - 1], edges[after]];
  return (after - 1 + (day - from) / (to - from)) / pieces;
}

/** The day, with its fraction, that lies at a share of the whole picture. */
export function dayAt(share: number, edges: Edges): Day {
  const pieces = edges.length - 1;
  const index = Math.min(Math.floor(share * pieces), pieces - 1);
  const [from = 0, to = 0] = [edges[index], edges[index + 1]];
  return from + (share * pieces - index) * (to - from);
}
