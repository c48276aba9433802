import { dayAt } from './axis.ts';
import type { Division } from './division.ts';
import { countOptions } from './form.ts';
import type { Listed } from './items.ts';
import { narrowLanes } from './lanes.ts';
import { narrowList } from './list.ts';
import { isBetween, isWanted } from './match.ts';
import { fields, type State } from './state.ts';
import type { counter } from './tell.ts';
import { hasWords } from './typed-words.ts';
import { isWhole, type Window } from './window.ts';

/** What a view is narrowed by. */
export interface Narrowing {
  items: readonly Listed[];
  marks: Map<string, SVGAElement[]>;
  division: Division;
  state: State;
  window: Window;
  language: string;
  form: HTMLFormElement | null;
  count: ReturnType<typeof counter>;
  /** Whether the picture shows the window itself; else what lies outside of it fades. */
  isZoomed: boolean;
}

/** Whether a reader asks for less than all. */
export const isNarrowing = ({ state, window }: Pick<Narrowing, 'state' | 'window'>): boolean =>
  fields.some((name) => state[name]) || !isWhole(window);

/** Let list, picture, counts and options show only what is asked for. Gives the events that are left. */
export function narrowView(view: Element, narrowing: Narrowing): readonly Listed[] {
  const { items, marks, division, state, language, form, count, isZoomed } = narrowing;
  const isSeen = seenBy(narrowing);
  const { q = '' } = state;
  const worded = items.filter(({ words }) => !q || hasWords(words(), q, language));
  const wanted = new Set(worded.filter((item) => isWanted(item, state)));
  const events = items.filter((item) => wanted.has(item) && isSeen(item));
  const shown = { events, isNarrowed: isNarrowing(narrowing), ...count };
  narrowList(view, items, shown);
  narrowLanes(view, items, { ...shown, ...division });
  for (const item of items) {
    const isFaded = !wanted.has(item) || !(isZoomed || isSeen(item));
    for (const mark of marks.get(item.id) ?? []) mark.classList.toggle('faded', isFaded);
  }
  if (form) countOptions(form, worded.filter(isSeen), state, count.figure);
  return events;
}

/** Whether an event lies in the window; what lies before or after the whole picture belongs to its ends. */
function seenBy({ window, division: { edges } }: Narrowing): (item: Listed) => boolean {
  // A day that is not seen to its half is not seen.
  const first = window.start > 0 ? Math.round(dayAt(window.start, edges)) : -Infinity;
  const after = window.end < 1 ? Math.round(dayAt(window.end, edges)) : Infinity;
  return (item) => isBetween(item, first, after);
}
