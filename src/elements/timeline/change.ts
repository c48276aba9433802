import { showBrush } from './brush.ts';
import { choose, say } from './chosen.ts';
import { fillIn, readForm } from './form.ts';
import type { MarkStop } from './marks.ts';
import { draw, narrow } from './show.ts';
import { type State, stateAddress } from './state.ts';
import { stated, windowOf } from './stated.ts';
import type { View } from './view.ts';
import { type Window, whole, zoomed } from './window.ts';

/** Milliseconds without a further change after which list, summary and address follow. */
const pause = 200;

/** One step: another window or other filters, an entry in the history. */
export function go(view: View, window: Window, state: State = view.state): void {
  Object.assign(view, { window, state, how: 'push' });
  if (view.form) fillIn(view.form, state);
  rest(view);
}

/** Closer by a factor around a place, or the whole with factor 0, where the picture can be zoomed. */
export function zoom(view: View, factor: number, at: number): void {
  const { least } = view.division;
  if (view.wide.matches) go(view, zoomed(view.window, { factor, at, least }));
}

/** The window moves under the reader's hand: address and list follow when it rests. */
export function follow(view: View, window: Window): void {
  if (window === view.window || !view.wide.matches) return;
  view.window = window;
  view.how ??= 'replace';
  if (view.overview) showBrush(view.overview, window, view.said);
  soon(view);
}

/** The reader has changed a field: a choice is a step of its own in the history, a letter after the first is none. */
export function ask(view: View, form: HTMLFormElement, target: EventTarget | null): void {
  const isLetter = target instanceof HTMLInputElement && view.state.q !== undefined;
  view.state = readForm(form, view.state);
  write(view, isLetter ? 'replace' : 'push');
  soon(view);
}

/** Choose an event of the picture; months and years are only told. */
export function take(view: View, { id, element }: MarkStop): void {
  say(view.root, element);
  if (!id || id === view.state.event) return;
  view.state = { ...view.state, event: id };
  choose(view.root, id, view.marks);
  write(view, 'replace');
}

function soon(view: View): void {
  clearTimeout(view.timer);
  view.timer = setTimeout(rest, pause, view);
}

/** A window that has moved comes to rest where the address can state it: what is seen is what the address restores. */
function rest(view: View): void {
  const { how, window, division } = view;
  if (how) {
    const { from: _from, to: _to, ...others } = view.state;
    const seen = () => windowOf(view.state, division.edges, division.least) ?? whole;
    view.state = { ...others, ...stated(window, division.edges, seen()) };
    view.window = seen();
    view.how = undefined;
    write(view, how);
    draw(view);
  }
  void narrow(view);
}

function write(view: View, how: 'push' | 'replace'): void {
  view.refused = [];
  const address = location.pathname + stateAddress(view.state);
  if (address === location.pathname + location.search + location.hash) return;
  history[`${how}State`](null, '', address);
}
