import type { Division } from './division.ts';
import { countOptions } from './form.ts';
import type { Listed } from './items.ts';
import { narrowLanes } from './lanes.ts';
import { narrowList } from './list.ts';
import { isWanted } from './match.ts';
import { isNarrowing, type State } from './state.ts';
import { isWithin } from './stated.ts';
import type { counter } from './tell.ts';
import { hasWords } from './typed-words.ts';

/** What a view is narrowed by. */
export interface Narrowing {
  items: readonly Listed[];
  marks: Map<string, SVGAElement[]>;
  division: Division;
  state: State;
  language: string;
  form: HTMLFormElement | null;
  count: ReturnType<typeof counter>;
  /** Whether the picture shows just the time that is asked for; else what lies outside of it fades. */
  isZoomed: boolean;
}

/** Let list, picture, counts and options show only what is asked for. Gives the events that are left. */
export function narrowView(view: Element, narrowing: Narrowing): readonly Listed[] {
  const { items, marks, division, state, language, form, count, isZoomed } = narrowing;
  const isSeen = (item: Listed) => isWithin(item, state);
  const { q = '' } = state;
  const worded = items.filter(({ words }) => !q || hasWords(words(), q, language));
  const wanted = new Set(worded.filter((item) => isWanted(item, state)));
  const events = items.filter((item) => wanted.has(item) && isSeen(item));
  const shown = { events, isNarrowed: isNarrowing(state), ...count };
  narrowList(view, items, shown);
  narrowLanes(view, items, { ...shown, ...division });
  for (const item of items) {
    const isFaded = !wanted.has(item) || !(isZoomed || isSeen(item));
    for (const mark of marks.get(item.id) ?? []) mark.classList.toggle('faded', isFaded);
  }
  if (form) countOptions(form, worded.filter(isSeen), state, count.figure);
  return events;
}
