/** A mark's place across the picture, in px. */
export interface Extent {
  start: number;
  end: number;
}

/**
 * Give each mark the lowest row in which it covers none of those before it; `undefined` when
 * they do not fit into `most` rows. Marks come in the order of their starts.
 */
export function stack(extents: Extent[], most: number): number[] | undefined {
  const ends: number[] = [];
  const rows: number[] = [];
  for (const { start, end } of extents) {
    const free = ends.findIndex((last) => last <= start);
    const row = free === -1 ? ends.length : free;
    if (row >= most) return undefined;
    ends[row] = end;
    rows.push(row);
  }
  return rows;
}
