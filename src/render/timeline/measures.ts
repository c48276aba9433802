/** Height in px of one row of marks, and of what stands around the rows of a lane. */
const row = 10;
const around = 12;

/** Height of a lane of so many rows, in px; `timeline.css` says the same in its `rows-…` classes. */
export function laneHeight(rows: number): number {
  return rows * row + around;
}

/** Where the middle of a row lies in its lane, in px from the top; row 0 is the lowest. */
export function rowMiddle(rows: number, at: number): number {
  return laneHeight(rows) - around / 2 - row * (at + 0.5);
}
