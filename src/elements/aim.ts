/** Where something stands in the window, in pixels from its top. */
export interface Band {
  top: number;
  bottom: number;
}

/** Room that is left over and under what is brought into view. */
const gap = 16;

/**
 * How far to scroll down, at least, to bring `wanted` into a window of that height without losing
 * sight of `kept`: where not both fit, `kept` wins. Of what is higher than the window its top counts.
 */
export function scrollNeeded(wanted: Band, kept: Band, height: number): number {
  const under = Math.max(0, wanted.bottom + gap - height);
  const needed = Math.min(wanted.top - gap, under);
  return Math.max(kept.bottom + gap - height, Math.min(kept.top - gap, needed));
}

/** Whether the beginning of something, two lines of it or all, is in the window. */
export const isInSight = ({ top, bottom }: Band, height: number): boolean =>
  top >= 0 && Math.min(bottom, top + 44) <= height;
