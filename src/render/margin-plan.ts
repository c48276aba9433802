/** Something that stands in the margin from the top of a block of the text on. */
export interface MarginItem {
  /** Index of the block, from 0. */
  at: number;
  /** Heights of its notes, in the unit of the blocks; they can stand open. */
  notes: number[];
  /** Height of the line that stands for the notes that do not. */
  line: number;
  /** Height of what else there is. */
  rest: number;
}

/**
 * How many notes of each item beside a text have room to stand open: the first ones, as many as fit.
 * An item begins beside its block, or below the one before it. A note stays folded where it would
 * drive the next item further than `drift` below its words, or reach as far below the end of the
 * text. `items` stand in the order of the text; `blocks` are the heights of its blocks; heights are
 * estimates.
 */
export function planMargin(
  blocks: readonly number[],
  items: readonly MarginItem[],
  drift: number,
): number[] {
  const tops = [0];
  for (const height of blocks) tops.push((tops.at(-1) ?? 0) + height);
  const bottom = tops.at(-1) ?? 0;
  let free = 0;
  return items.map((item, index) => {
    const top = Math.max(tops[item.at] ?? 0, free);
    const next = items[index + 1];
    const limit = (next ? (tops[next.at] ?? 0) : bottom) + drift;
    let open = item.notes.length;
    while (open > 0 && top + heightOf(item, open) > limit) open -= 1;
    free = top + heightOf(item, open);
    return open;
  });
}

/** Height of an item of which so many notes stand open. */
export function heightOf({ notes, line, rest }: MarginItem, open: number): number {
  const opened = notes.slice(0, open).reduce((sum, one) => sum + one, 0);
  return rest + (open < notes.length ? line : 0) + opened;
}
