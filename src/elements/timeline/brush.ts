import type { Hand } from './gestures.ts';
import { isCommand } from './keys.ts';
import { between, moved, pulled, type Window } from './window.ts';

type Handle = 'start' | 'move' | 'end';

/** Let the window on the overview be dragged, pulled by its edges, drawn anew, and moved by keys, a step (a share of the whole) at a time. */
export function takeBrush(overview: HTMLElement, hand: Hand, step: number): void {
  const shareAt = ({ clientX }: PointerEvent) => {
    const { left, width } = overview.getBoundingClientRect();
    return Math.max(0, Math.min(1, (clientX - left) / width));
  };
  let drag: ((to: number) => Window) | undefined;
  let grabbed = false;
  let isBeside = false;
  overview.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    overview.setPointerCapture(event.pointerId);
    const handle = handleOf(event.target);
    drag = dragOf(handle, { from: shareAt(event), window: hand.window(), least: hand.least });
    grabbed = false;
    isBeside = !handle;
    if (handle) (event.target as HTMLElement).focus();
  });
  overview.addEventListener('pointermove', (event) => {
    if (!drag) return;
    if (!grabbed) hand.grab();
    grabbed = true;
    hand.set(drag(shareAt(event)));
  });
  overview.addEventListener('pointerup', (event) => {
    // A click beside the window brings it there.
    if (drag && !grabbed && isBeside) {
      const { start, end } = hand.window();
      hand.grab();
      hand.set(moved({ start, end }, shareAt(event) - (start + end) / 2));
    }
    drag = undefined;
  });
  overview.addEventListener('pointercancel', () => {
    drag = undefined;
  });
  overview.addEventListener('keydown', (event) => {
    const handle = handleOf(event.target);
    const by = strides[event.key];
    if (!handle || !by || isCommand(event)) return;
    event.preventDefault();
    hand.grab(event.timeStamp);
    hand.set(byKey(handle, by * step, hand));
  });
}

/** Draw the window on the overview, and say of each slider where it stands: first and last month or day. */
export function showBrush(
  overview: HTMLElement,
  window: Window,
  said: (window: Window) => readonly string[],
): void {
  const brush = overview.querySelector<HTMLElement>('.tl-brush');
  brush?.style.setProperty('--tl-start', String(window.start));
  brush?.style.setProperty('--tl-end', String(window.end));
  const [first = '', last = ''] = said(window);
  for (const slider of overview.querySelectorAll<HTMLElement>('[data-handle]')) {
    const handle = handleOf(slider);
    const share = handle === 'end' ? window.end : window.start;
    slider.setAttribute('aria-valuenow', String(Math.round(share * 100)));
    const text = handle === 'move' ? `${first}–${last}` : handle === 'end' ? last : first;
    slider.setAttribute('aria-valuetext', text);
  }
}

/** Steps of each key; to the very end with the last two. */
const strides: Record<string, number> = {
  ...{ ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 },
  ...{ PageDown: -6, PageUp: 6, Home: -Infinity, End: Infinity },
};

function byKey(handle: Handle, by: number, { window, least }: Hand): Window {
  const now = window();
  return handle === 'move'
    ? moved(now, by)
    : pulled(now, { edge: handle, to: now[handle] + by, least });
}

function dragOf(
  handle: Handle | undefined,
  { from, window, least }: { from: number; window: Window; least: number },
): (to: number) => Window {
  if (handle === undefined) return (to) => between(from, to, least);
  // The whole cannot be moved: a drag over it draws a window.
  if (handle === 'move' && window.end - window.start >= 1) return (to) => between(from, to, least);
  if (handle === 'move') return (to) => moved(window, to - from);
  return (to) => pulled(window, { edge: handle, to: window[handle] + to - from, least });
}

const handleOf = (target: EventTarget | null) =>
  target instanceof HTMLElement ? (target.dataset['handle'] as Handle | undefined) : undefined;
