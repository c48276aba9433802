import type { Repeat, RepeatGraph } from './repeat-graph.ts';

/** A band from the row of a document to the row of one that has words of it. */
export interface DrawnRepeat {
  repeat: Repeat;
  /** Path in a box 100 wide, in which every row is `rowHeight` high. */
  path: string;
  /** Thickness in pixels. */
  width: number;
  /** Tip at the row of the one that repeats; none where no direction is claimed. */
  head?: string;
}

/** Height of a row in units of the drawing. */
export const rowHeight = 10;
/** Where bands end, and where the tips of their heads stand. */
const edge = 93;
const tip = 100;
/** Thickness of the band with most words and of one with hardly any, in pixels. */
const thickest = 9;
const thinnest = 1;

/** The bands of a graph, the longest first so that short ones lie on top. */
export function drawRepeats({ repeats }: Pick<RepeatGraph, 'repeats'>): DrawnRepeat[] {
  const lengthOf = ({ from, to }: Repeat) => Math.abs(from - to);
  const longest = Math.max(1, ...repeats.map(lengthOf));
  const mostWords = Math.max(1, ...repeats.map(({ words }) => words));
  return repeats
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))
    .map((repeat) => {
      const { from, to, words, directed } = repeat;
      // The root keeps short bands visible beside long ones.
      const reach = round(10 + (edge - 14) * Math.sqrt(lengthOf(repeat) / longest));
      const height = round((lengthOf(repeat) * rowHeight) / 2);
      return {
        repeat,
        path: `M${edge} ${middle(from)}A${reach} ${height} 0 0 ${to > from ? 0 : 1} ${edge} ${middle(to)}`,
        width: round(thinnest + (thickest - thinnest) * (words / mostWords)),
        ...(directed && { head: `M${tip} ${middle(to)}l-6 -2v4z` }),
      };
    });
}

const middle = (row: number) => row * rowHeight + rowHeight / 2;

const round = (value: number) => Math.round(value * 100) / 100;
