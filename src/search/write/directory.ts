import { byteSink, putList, putNumber, putText, written } from './byte-sink.ts';

/** What the engine loads first: where everything else of an index is. */
export interface Directory {
  /** Version of the engine that is to read it. */
  version: string;
  /** By its number: the name of a page, its words, and the file that it shares with others (`''` when it has its own). */
  pages: readonly { name: string; words: number; sharedFile: string }[];
  /** Files of words, in order, and between which words each lies. */
  pieces: readonly { from: string; to: string; name: string }[];
  facets: readonly { facet: string; name: string }[];
  /** By a name: the numbers of all pages in an order. */
  orders: Readonly<Record<string, readonly number[]>>;
}

/** The directory in the form of Pagefind 1.6.0. */
export function directoryFile({ version, pages, pieces, facets, orders }: Directory): Uint8Array {
  const sink = byteSink(1 << 16);
  const putRow = (...texts: string[]) => {
    putList(sink, texts.length);
    for (const text of texts) putText(sink, text);
  };
  putList(sink, 6);
  putText(sink, version);
  putList(sink, pages.length);
  for (const { name, words, sharedFile } of pages) {
    putList(sink, 3);
    putText(sink, name);
    putNumber(sink, words);
    putText(sink, sharedFile);
  }
  putList(sink, pieces.length);
  for (const { from, to, name } of pieces) putRow(from, to, name);
  putList(sink, facets.length);
  for (const { facet, name } of facets) putRow(facet, name);
  putList(sink, Object.keys(orders).length);
  for (const [name, order] of Object.entries(orders)) {
    putList(sink, 2);
    putText(sink, name);
    putList(sink, order.length);
    for (const page of order) putNumber(sink, page);
  }
  // Fields of metadata with words of their own: none, ours are keys among the others.
  putList(sink, 0);
  return written(sink);
}
