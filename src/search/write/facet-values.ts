import { byteSink, putList, putNumber, putText, written } from './byte-sink.ts';

/** Which pages have which value of a facet, as a file of the engine. */
export interface FacetFile {
  facet: string;
  content: Uint8Array;
}

/** The values of every facet, gathered page by page. */
export interface FacetValues {
  /** The values of a page: its number, and its values by facet. */
  add(page: number, values: Readonly<Record<string, readonly string[]>>): void;
  /** A file for each facet that has a value; facets and values in the order of their letters. */
  files(): FacetFile[];
}

/** Gather by which values searches may be narrowed. */
export function facetValues(): FacetValues {
  const facets = new Map<string, Map<string, number[]>>();
  return {
    add(page, values) {
      for (const [facet, list] of Object.entries(values)) {
        const known = facets.get(facet) ?? new Map<string, number[]>();
        for (const value of new Set(list)) {
          const pages = known.get(value) ?? [];
          pages.push(page);
          known.set(value, pages);
        }
        if (known.size > 0) facets.set(facet, known);
      }
    },
    files: () =>
      sorted(facets).map(([facet, values]) => ({ facet, content: encode(facet, values) })),
  };
}

function encode(facet: string, values: Map<string, number[]>): Uint8Array {
  const sink = byteSink(1 << 12);
  putList(sink, 2);
  putText(sink, facet);
  putList(sink, values.size);
  for (const [value, pages] of sorted(values)) {
    putList(sink, 2);
    putText(sink, value);
    putList(sink, pages.length);
    for (const page of pages) putNumber(sink, page);
  }
  return written(sink);
}

const sorted = <T>(map: Map<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
