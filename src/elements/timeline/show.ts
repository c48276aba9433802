import { showBrush } from './brush.ts';
import { carryFilters } from './carry.ts';
import { choose, lineOf } from './chosen.ts';
import { fillIn } from './form.ts';
import { showWindow } from './frame.ts';
import { isNarrowing, narrowView } from './narrow.ts';
import { restored } from './restore.ts';
import type { Seen } from './shown.ts';
import { endsOf } from './stated.ts';
import { summarize } from './summary.ts';
import type { View } from './view.ts';
import { isWhole, whole } from './window.ts';

/** Draw the window that is seen now. The page comes with all of it drawn. */
export function draw(view: View): void {
  const { frame, overview, wide, window, said } = view;
  if (!view.drawn && isWhole(window)) return;
  view.drawn = true;
  if (frame) showWindow(frame, wide.matches ? window : whole);
  if (overview) showBrush(overview, window, said);
}

/** Let list and picture show what is asked for, and say how much that is. */
export async function narrow(view: View): Promise<void> {
  clearTimeout(view.timer);
  const { root, state, source, wide, paper, refused, said, status } = view;
  // Paper shows all that filters leave, not the window on it.
  const window = paper.matches ? whole : view.window;
  const isAsked = isNarrowing({ state, window });
  const failed = isAsked && !(await source.load());
  const items = source.items();
  // A page of which nothing was asked is as it came.
  if (!isAsked && !view.left && refused.length === 0) return;
  if (!failed) {
    view.left = narrowView(root, { ...view, window, items, isZoomed: wide.matches });
    carryFilters(document.querySelectorAll('main a[href*="/timeline/"]'), state);
    view.roving.enter();
  }
  const between = isWhole(window) ? undefined : said(window);
  const count = view.left?.length ?? 0;
  summarize(status, { ...view.count, count, between, refused, failed });
}

/** What is seen, for those who take it away. */
export async function seenNow(view: View): Promise<Seen> {
  const { source, left, window, frame, division, said, count } = view;
  if (!(await source.load())) throw new Error('The events cannot be fetched.');
  const ids = (left ?? source.items()).map(({ id }) => id);
  return {
    ids,
    ends: frame ? endsOf(window, division.edges) : [],
    endsInWords: frame ? said(window) : [],
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
