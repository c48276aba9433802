import type { Clause } from './clause.ts';
import type { FacetName } from './facets.ts';
import type { Fragment } from './fragment.ts';

/** Facets that narrow a search, with the value that was chosen. */
export type Filters = Partial<Record<FacetName, string>>;

/** Which documents are looked at, and in which order. */
export interface Scope {
  filters: Filters;
  /** By how well they answer, or in time order. */
  order: 'relevance' | 'date';
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
  /** Documents that meet a clause, best first. It may leave out of account a word that occurs nowhere. */
  find(clause: Clause, scope: Scope): Promise<Candidate[]>;
}
