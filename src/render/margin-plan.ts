/** Something that stands in the margin from the top of a block of the text on. */
export interface MarginItem {
  /** Index of the block, from 0. */
  at: number;
  /** Height that it needs open and folded, in the unit of the blocks. */
  open: number;
  folded: number;
}

/**
 * Which of the items beside a text have room to stand open. An item begins beside its block, or
 * below the one before it. It stays folded where it would drive the next one further than `drift`
 * below its words, or reach as far below the end of the text. `items` stand in the order of the
 * text; `blocks` are the heights of its blocks; heights are estimates.
 */
export function planMargin(
  blocks: readonly number[],
  items: readonly MarginItem[],
  drift: number,
): boolean[] {
  const tops = [0];
  for (const height of blocks) tops.push((tops.at(-1) ?? 0) + height);
  const bottom = tops.at(-1) ?? 0;
  let free = 0;
  return items.map(({ at, open, folded }, index) => {
    const top = Math.max(tops[at] ?? 0, free);
    const next = items[index + 1];
    const isOpen = top + open <= (next ? (tops[next.at] ?? 0) : bottom) + drift;
    free = top + (isOpen ? open : folded);
    return isOpen;
  });
}
