import type { Clause } from './clause.ts';
import type { FacetName } from './facets.ts';
import type { Fragment } from './fragment.ts';
import type { Part } from './part.ts';

/** Facets that narrow a search, with the value that was chosen. */
export type Filters = Partial<Record<FacetName, string>>;

/** Which documents are looked at, and in which order. */
export interface Scope {
  filters: Filters;
  /** By how well they answer, or in time order. */
  order: 'relevance' | 'date';
  /** What of them is looked into; their text unless stated. */
  part?: Part;
  /** Language in which notes and summaries are read, where they are in several. */
  language?: string;
}

/** One document that the engine found. */
export interface Candidate {
  /** Name of the document inside the index. */
  id: string;
  score: number;
  /** Load its text. */
  load(): Promise<Fragment>;
}

/** What looks up words in the index. */
export interface Engine {
  /**
   * Documents that meet a clause, best first or in time order. It may leave out of account a word that occurs nowhere, and
   * the marks of single words. It rejects when a piece of the index cannot be had.
   */
  find(clause: Clause, scope: Scope): Promise<Candidate[]>;
}
