import { periodsBetween } from '../../render/timeline/days.ts';
import { takeBrush } from './brush.ts';
import { ask, follow, go, take, zoom } from './change.ts';
import { scrolledWindow } from './frame.ts';
import { type Hand, takeGestures } from './gestures.ts';
import { takeKeys } from './keys.ts';
import { draw, narrow, restore, seenNow } from './show.ts';
import type { Seeing, Seen } from './shown.ts';
import { type View, viewOf } from './view.ts';
import { moved, whole } from './window.ts';

/**
 * Adds to the timeline what no page needs: filters that narrow list and picture together, a window
 * that can be dragged, zoomed and drawn on an overview, and keys. What is seen stands in the address.
 */
class TimelineView extends HTMLElement implements Seeing {
  view: View | undefined;

  connectedCallback() {
    if (this.view) return;
    const view = viewOf(this);
    this.view = view;
    for (const part of this.querySelectorAll('.kept')) part.removeAttribute('hidden');
    takeForm(view);
    takePicture(view);
    addEventListener('popstate', () => void restore(view));
    void restore(view);
  }

  async seen(): Promise<Seen> {
    return seenNow(this.view ?? viewOf(this));
  }
}

/** Milliseconds within which turns of the wheel and keys belong together. */
const series = 1000;

function takeForm(view: View): void {
  const { form } = view;
  form?.addEventListener('submit', (event) => event.preventDefault());
  form?.addEventListener('input', ({ target }) => ask(view, form, target));
  form?.addEventListener('reset', (event) => {
    event.preventDefault();
    const { event: chosen } = view.state;
    go(view, whole, chosen ? { event: chosen } : {});
  });
}

function takePicture(view: View): void {
  const { root, frame, overview, wide, form, division, roving } = view;
  const { edges, unit, least } = division;
  if (!frame || !overview) return;
  let last = Number.NaN;
  const hand: Hand = {
    window: () => view.window,
    set: (window) => {
      follow(view, window);
      draw(view);
    },
    grab: (now = Number.NaN) => {
      // Neither holds where one of them is a drag, which is always a step of its own.
      if (!(now - last < series)) view.how = 'push';
      last = now;
    },
    isOpen: () => wide.matches,
    least,
  };
  takeGestures(frame, hand);
  const columns = periodsBetween(edges[0] ?? 0, edges.at(-1) ?? 1, unit).length;
  takeBrush(overview, hand, 1 / columns);
  frame.addEventListener('scroll', () => follow(view, scrolledWindow(frame, view.window)));
  new ResizeObserver(() => draw(view)).observe(frame);
  wide.addEventListener('change', () => {
    draw(view);
    void narrow(view);
  });
  root.querySelector('.tl-buttons')?.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement) press(view, target.dataset);
  });
  takeKeys(root, roving, {
    choose: (stop) => take(view, stop),
    zoom: (factor, at) => zoom(view, factor, at),
    words: () => form?.querySelector('input')?.focus(),
    help: () => {
      const help = root.querySelector('.tl-keys');
      help?.setAttribute('open', '');
      help?.querySelector('summary')?.focus();
    },
  });
}

/** A button says by how much it zooms, 0 for the whole, or moves, in widths of the window. */
function press(view: View, { zoom: factor, move }: DOMStringMap): void {
  const { start, end } = view.window;
  if (factor) zoom(view, Number(factor), (start + end) / 2);
  if (move) go(view, moved(view.window, Number(move) * (end - start)));
}

if (!customElements.get('timeline-view')) customElements.define('timeline-view', TimelineView);
