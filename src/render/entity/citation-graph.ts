import type { Corpus, Document, Entity, LinkKind } from '../../corpus/model.ts';
import { citedPage } from '../../text/cite/cited-address.ts';
import { compareSpans } from '../../text/date-order.ts';
import { once } from '../once.ts';
import { endsOf, thinGraph } from '../thin-graph.ts';

/** How one text leads to another, the closest first. */
export const citationKinds = ['witness-of', 'implements', 'repeats', 'cites'] as const;
export type CitationKind = (typeof citationKinds)[number];

/** A document of the archive, or a work of which it has no copy or several. */
export type CitationNode = { address: string } & (
  | { document: Document; work?: never }
  | { work: Entity; document?: never }
);

/** From a document to what it carries, carries out, repeats or cites. */
export interface Citation {
  /** Places among the nodes, from 0. */
  from: number;
  to: number;
  kind: CitationKind;
}

/** Who cites whom: documents and works in the order of time, and the lines between them. */
export interface CitationGraph {
  nodes: CitationNode[];
  citations: Citation[];
  /** How many nodes and lines there was no room for. */
  left: { nodes: number; citations: number };
}

/** Rows beyond which a picture is no longer one. */
const most = 60;

/**
 * Who cites whom in a corpus. A work with a single copy in the archive is one with that document.
 * Of more than 60 nodes those stay that are most connected among themselves.
 */
export const citationGraph = once((corpus: Corpus): CitationGraph => {
  const edges = edgesOf(corpus);
  const all = nodesInOrder(endsOf(edges), corpus);
  const kept = thinGraph(edges, most);
  const tied = new Set(endsOf(kept));
  const nodes = all.filter(({ address }) => tied.has(address));
  const place = new Map(nodes.map(({ address }, index) => [address, index]));
  const placeOf = (address: string) => place.get(address) as number;
  return {
    nodes,
    citations: kept.map(({ from, to, kind }) => ({ from: placeOf(from), to: placeOf(to), kind })),
    left: { nodes: all.length - nodes.length, citations: edges.length - kept.length },
  };
});

interface Edge {
  from: string;
  to: string;
  kind: CitationKind;
}

/** One line for each pair, of the closest kind that joins them. */
function edgesOf(corpus: Corpus): Edge[] {
  const copies = Map.groupBy(
    corpus.links.filter(({ kind }) => kind === 'witness-of'),
    ({ to }) => to,
  );
  const only = new Map(
    [...copies].flatMap(([work, [copy, ...others]]) =>
      copy && others.length === 0 ? [[work, copy.from] as const] : [],
    ),
  );
  const edges = new Map<string, Edge>();
  for (const link of corpus.links) {
    if (!isCitation(link.kind)) continue;
    const from = citedPage(link.from);
    const target = citedPage(link.to);
    const to = only.get(target) ?? target;
    if (from === to || !from.startsWith('/d/') || !/^\/(d|works)\//.test(to)) continue;
    // That a copy of a work names that work is no citation.
    if (link.kind !== 'witness-of' && isCopy(from, target, corpus)) continue;
    const key = `${from} ${to}`;
    const known = edges.get(key);
    if (!known || rank(link.kind) < rank(known.kind)) edges.set(key, { from, to, kind: link.kind });
  }
  return [...edges.values()];
}

const isCitation = (kind: LinkKind): kind is CitationKind =>
  (citationKinds as readonly LinkKind[]).includes(kind);

const rank = (kind: CitationKind) => citationKinds.indexOf(kind);

function isCopy(from: string, target: string, corpus: Corpus): boolean {
  const work = corpus.document.get(from.slice('/d/'.length, -1))?.matter.work;
  return work !== undefined && target === `/works/${work}/`;
}

/** Documents and works by date, undated ones last; a work stands before its copies. */
function nodesInOrder(addresses: string[], corpus: Corpus): CitationNode[] {
  const nodes = addresses.flatMap((address): CitationNode[] => {
    const work = corpus.entity.get(address.slice(1, -1));
    if (work) return [{ address, work }];
    const document = corpus.document.get(address.slice('/d/'.length, -1));
    return document ? [{ address, document }] : [];
  });
  const spanOf = ({ document, work }: CitationNode) => (document ?? work).date?.span;
  return nodes.sort(
    (a, b) =>
      compareSpans(spanOf(a), spanOf(b)) ||
      Number(a.work === undefined) - Number(b.work === undefined) ||
      (a.address < b.address ? -1 : 1),
  );
}
