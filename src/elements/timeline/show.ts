import { showBrush } from './brush.ts';
import { carryFilters, keepInLanguageLinks } from './carry.ts';
import { choose, lineOf } from './chosen.ts';
import { fillIn } from './form.ts';
import { showWindow } from './frame.ts';
import { narrowView } from './narrow.ts';
import { restored } from './restore.ts';
import type { Seen } from './shown.ts';
import { isNarrowing } from './state.ts';
import { windowOf } from './stated.ts';
import { summarize } from './summary.ts';
import { betweenWords } from './tell.ts';
import type { View } from './view.ts';
import { whole, zoomOf } from './window.ts';

/** Draw the window that is seen now. The page comes with all of it drawn. */
export function draw(view: View): void {
  const { frame, overview, wide, window, said } = view;
  view.drawn ||= zoomOf(window) > 1;
  if (!view.drawn) return;
  if (frame) showWindow(frame, wide.matches ? window : whole);
  if (overview) showBrush(overview, window, said);
}

/** Let list and picture show what is asked for, and say how much that is. */
export async function narrow(view: View): Promise<void> {
  clearTimeout(view.timer);
  keepInLanguageLinks();
  const { root, state, source, wide, refused, status, language } = view;
  const { edges, least } = view.division;
  const isAsked = isNarrowing(state);
  const failed = isAsked && !(await source.load());
  const items = source.items();
  // A page of which nothing was asked is as it came.
  if (!isAsked && !view.left && refused.length === 0) return;
  if (!failed) {
    // Days that are too few for a window stand in a larger one, and those outside the picture in none.
    const window = windowOf(state, edges, 0);
    const isZoomed = wide.matches && window !== undefined && zoomOf(window) * least <= 1;
    view.left = narrowView(root, { ...view, items, isZoomed });
    carryFilters(document.querySelectorAll('main a[href*="/timeline/"]'), state);
    view.roving.enter();
  }
  const between = betweenWords(state, language);
  const count = view.left?.length ?? 0;
  summarize(status, { ...view.count, count, between, refused, failed });
}

/** What is seen, for those who take it away. */
export async function seenNow(view: View): Promise<Seen> {
  const { source, left, state, language, count } = view;
  if (!(await source.load())) throw new Error('The events cannot be fetched.');
  const ids = (left ?? source.items()).map(({ id }) => id);
  return {
    ids,
    ends: state,
    between: betweenWords(state, language),
    summary: count.sentence(ids.length),
  };
}

/** Show what the address asks for. */
export async function restore(view: View): Promise<void> {
  const { source, marks, roving, form } = view;
  if (location.search) await source.load();
  const hasEvent = (id: string) => marks.has(id) || lineOf(id) !== null;
  const items = source.items();
  Object.assign(view, restored(location, { ...view, ...view.division, items, hasEvent }));
  const { event } = view.state;
  if (form) fillIn(form, view.state);
  draw(view);
  await narrow(view);
  choose(view.root, event, marks);
  roving.enter(roving.at(event));
  // The browser went there before lines above it were hidden.
  if (event && view.left) lineOf(event)?.scrollIntoView();
}
