import { divisionOf } from './division.ts';
import type { Listed } from './items.ts';
import { marksById, readStops } from './marks.ts';
import { rove } from './roving.ts';
import { eventSource } from './source.ts';
import type { State } from './state.ts';
import { endsOf } from './stated.ts';
import { counter, periodWords } from './tell.ts';
import { type Window, whole } from './window.ts';

/** A timeline on a page: its parts, and what a reader sees of it now. */
export type View = ReturnType<typeof viewOf>;

/** Read a timeline as the page brought it; all of it is seen. */
export function viewOf(root: HTMLElement) {
  const find = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector);
  const { language = 'en' } = root.dataset;
  const division = divisionOf(root);
  const status = find('.tl-filters [role="status"]');
  return {
    ...{ root, language, division, status },
    form: find<HTMLFormElement>('.tl-filters'),
    frame: find('.tl-window'),
    overview: find('.tl-overview'),
    source: eventSource(root),
    marks: marksById(root),
    roving: rove(root, readStops(root, division.edges)),
    count: counter(language, status?.dataset ?? {}),
    /** Segments stand side by side; elsewhere the pages of years and months are the zoom. */
    wide: matchMedia('screen and (min-width: 62.01rem)'),
    /** First and last month or day of a window, in words. */
    said: (window: Window) =>
      endsOf(window, division.edges).map((period) => periodWords(period, language)),
    ...seenAtFirst(),
  };
}

/** What changes as the reader goes. */
interface Seen {
  state: State;
  window: Window;
  /** What the address asked for in vain. */
  refused: readonly string[];
  /** Events that filters and window leave, once something has been asked for. */
  left?: readonly Listed[];
  timer?: ReturnType<typeof setTimeout>;
  /** What becomes of the address when the window rests: another entry in the history, or the same; nothing while it has not moved. */
  how?: 'push' | 'replace' | undefined;
  /** Whether a part of it has been drawn as the window. */
  drawn?: boolean;
}

const seenAtFirst = (): Seen => ({ state: {}, window: whole, refused: [] });
