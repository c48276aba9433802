import { arcHead, drawArcs, round } from '../row-arcs.ts';
import type { Repeat, RepeatGraph } from './repeat-graph.ts';

/** A band from the row of a document to the row of one that has words of it. */
export interface DrawnRepeat {
  repeat: Repeat;
  path: string;
  /** Thickness in pixels. */
  width: number;
  /** Tip at the row of the one that repeats; none where no direction is claimed. */
  head?: string;
}

/** Thickness of the band with most words and of one with hardly any, in pixels. */
const thickest = 9;
const thinnest = 1;

/** The bands of a graph, as thick as they carry words. */
export function drawRepeats({ repeats }: Pick<RepeatGraph, 'repeats'>): DrawnRepeat[] {
  const mostWords = Math.max(1, ...repeats.map(({ words }) => words));
  return drawArcs(repeats).map(({ link: repeat, path }) => ({
    repeat,
    path,
    width: round(thinnest + (thickest - thinnest) * (repeat.words / mostWords)),
    ...(repeat.directed && { head: arcHead(repeat.to, 2) }),
  }));
}
