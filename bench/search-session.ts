/** An engine open in a browser. Every module of the bench that opens one exports `open` with this result. */
export interface SearchSession {
  /** Answer a query as far as a first page of results needs it, and tell how many documents that page shows. */
  search(query: string): Promise<number>;
  /** How many documents the engine finds for a query. */
  count(query: string): Promise<number>;
}

/** Documents that a first page shows: as many as that of ours does. */
export const shownOf = (found: number): number => (found > 20 ? 10 : found);
