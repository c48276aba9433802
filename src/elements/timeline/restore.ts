import type { Edges } from './axis.ts';
import type { Listed } from './items.ts';
import { hasValue } from './match.ts';
import { choices, readState, refused, type State } from './state.ts';
import { isWithin, windowOf } from './stated.ts';
import { type Window, whole } from './window.ts';

/** What an address asks a page to show. */
export interface Restored {
  state: State;
  window: Window;
  how: undefined;
  /** What it asks for and this page does not have, as written. */
  refused: string[];
}

interface Page {
  items: readonly Listed[];
  edges: Edges;
  least: number;
  hasEvent(id: string): boolean;
}

/** Read the address of a page; what it asks for in vain is left aside, never taken for “nothing”. */
export function restored(
  { search, hash }: Pick<Location, 'search' | 'hash'>,
  page: Page,
): Restored {
  const { items, edges, least, hasEvent } = page;
  const state = readState(search, hash);
  for (const name of choices) {
    const value = state[name];
    if (value && !items.some((item) => hasValue(item, name, value))) delete state[name];
  }
  if (state.event && !hasEvent(state.event)) delete state.event;
  const window = windowOf(state, edges, least);
  const { from = '', to = '~' } = state;
  // What lies outside the picture may yet be in the list.
  if (!window && (from > to || !items.some((item) => isWithin(item, state)))) {
    delete state.from;
    delete state.to;
  }
  return { state, window: window ?? whole, how: undefined, refused: refused(search, hash, state) };
}
