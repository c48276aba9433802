import type { Citation, CitationGraph, CitationKind } from './citation-graph.ts';

/** One arc from the row of a document to the row of what it cites. */
export interface DrawnCitation extends Citation {
  /** Path in a box 100 wide, in which every row is `rowHeight` high. */
  path: string;
  /** Whether it leads to something later than the document. */
  isForward: boolean;
}

/** Height of a row in units of the drawing. */
export const rowHeight = 10;
/** Where arcs end, and where the tips of their heads stand. */
const edge = 93;
const tip = 100;

/** The arcs of a graph, the longest first so that short ones lie on top; and the heads at the rows they lead to. */
export function drawCitations({ citations }: CitationGraph): {
  arcs: DrawnCitation[];
  heads: { path: string; kinds: CitationKind[] }[];
} {
  const lengthOf = ({ from, to }: Citation) => Math.abs(from - to);
  const longest = Math.max(1, ...citations.map(lengthOf));
  const arcs = citations
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))
    .map((citation) => {
      const { from, to } = citation;
      const isForward = to > from;
      // The root keeps short arcs visible beside long ones.
      const width = round(10 + (edge - 14) * Math.sqrt(lengthOf(citation) / longest));
      const height = round((lengthOf(citation) * rowHeight) / 2);
      const path = `M${edge} ${middle(from)}A${width} ${height} 0 0 ${isForward ? 0 : 1} ${edge} ${middle(to)}`;
      return { ...citation, path, isForward };
    });
  const heads = [...Map.groupBy(citations, ({ to }) => to)].map(([to, all]) => ({
    path: `M${tip} ${middle(to)}l-6 -1.8v3.6z`,
    kinds: [...new Set(all.map(({ kind }) => kind))],
  }));
  return { arcs, heads };
}

const middle = (row: number) => row * rowHeight + rowHeight / 2;

const round = (value: number) => Math.round(value * 100) / 100;
