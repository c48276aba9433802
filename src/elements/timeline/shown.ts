import type { Stated } from './stated.ts';

/** What a timeline shows at the moment. */
export interface Seen {
  /** Events that filters and window leave, in the order of time. */
  ids: string[];
  /** First and last period that is asked for: `2020-03`, `2021-12-31`; an end that is left out is open. */
  ends: Stated;
  /** The same in words of the page: `3/2020–12/2021`; empty where both ends are open. */
  between: string;
  /** How many events, in words: `12 events`. */
  summary: string;
}

/** A timeline that script has brought to life. */
export interface Seeing extends HTMLElement {
  seen(): Promise<Seen>;
}

/** What a timeline shows. Where a page lists months its events are fetched first; that may fail. */
export async function seenIn(view: Element): Promise<Seen> {
  // Asked of the element, so that neither side loads code of the other.
  return (view as Seeing).seen();
}
