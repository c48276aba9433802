/** What counts as reuse. The names are those of passim; the units are ours: words, not characters. */
export interface ReuseOptions {
  /** Words in a row that are looked up together (an n-gram). */
  n: number;
  /** Fewest texts that an n-gram stands in to be looked at. */
  minDF: number;
  /** Most texts that an n-gram stands in: what stands in more is a formula and leads nowhere. */
  maxDF: number;
  /** Fewest n-grams, formulas not counted, that both sides of a passage share. */
  minMatch: number;
  /** Fewest words, those of formulas not counted, that both sides of a passage share in the same order. */
  minAlign: number;
  /** Most words, on either side, between two stretches of one passage that are the same. */
  gap: number;
}

/** Fits prose of a few hundred to some ten thousand words a text. */
export const defaultReuse: Readonly<ReuseOptions> = {
  n: 5,
  minDF: 2,
  maxDF: 100,
  minMatch: 1,
  minAlign: 8,
  gap: 12,
};
