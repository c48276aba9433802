import { arcHead, drawArcs } from '../row-arcs.ts';
import type { Citation, CitationGraph } from './citation-graph.ts';

/** One arc from the row of a document to the row of what it cites. */
export interface DrawnCitation extends Citation {
  path: string;
}

/** The arcs of a graph, and the paths of the heads, one for each row that they lead to. */
export function drawCitations({ citations }: Pick<CitationGraph, 'citations'>): {
  arcs: DrawnCitation[];
  heads: string[];
} {
  const arcs = drawArcs(citations).map(({ link, path }) => ({ ...link, path }));
  const rows = new Set(citations.map(({ to }) => to));
  return { arcs, heads: Array.from(rows, (row) => arcHead(row, 1.8)) };
}
