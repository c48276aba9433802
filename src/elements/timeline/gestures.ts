import { shareUnder } from './frame.ts';
import { moved, type Window, zoomed } from './window.ts';

/** What gestures change. */
export interface Hand {
  window(): Window;
  /** Show another window while the gesture lasts. */
  set(window: Window): void;
  /** A gesture begins: what was seen before it keeps its entry in the history. Turns of the wheel and keys that follow each other, each with its time in ms, are one gesture. */
  grab(now?: number): void;
  /** The narrowest window. */
  least: number;
  /** Whether the picture can be zoomed as it is laid out now. */
  isOpen(): boolean;
}

/** Pixels that a pointer may tremble before it drags. */
const tremble = 4;

/** Zoom by wheel with Ctrl or ⌘ and by two fingers, pan by dragging; a plain wheel and one finger scroll the page as ever. */
export function takeGestures(frame: HTMLElement, hand: Hand): void {
  frame.addEventListener('wheel', (event) => turn(event, frame, hand), { passive: false });
  // A picture made of links would otherwise be dragged as a link.
  frame.addEventListener('dragstart', (event) => event.preventDefault());
  const fingers = new Map<number, number>();
  let dragged = false;
  frame.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !hand.isOpen()) return;
    if (fingers.size === 0) dragged = false;
    fingers.set(event.pointerId, event.clientX);
  });
  frame.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (before === undefined) return;
    const isPinch = fingers.size === 2;
    // One finger scrolls by itself; a mouse does not.
    if (!isPinch && event.pointerType === 'touch') return;
    if (!dragged && Math.abs(event.clientX - before) < tremble) return;
    if (!dragged) hand.grab();
    if (!dragged && !isPinch) frame.setPointerCapture(event.pointerId);
    dragged = true;
    const [other] = [...fingers].filter(([id]) => id !== event.pointerId);
    fingers.set(event.pointerId, event.clientX);
    if (isPinch && other) pinch(frame, hand, { before, now: event.clientX, other: other[1] });
    else
      hand.set(moved(hand.window(), shareUnder(frame, before) - shareUnder(frame, event.clientX)));
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    addEventListener(end, ({ pointerId }) => fingers.delete(pointerId));
  }
  // The click at the end of a drag is none.
  frame.addEventListener(
    'click',
    (event) => {
      if (dragged && event.detail > 0) event.preventDefault();
      dragged = false;
    },
    true,
  );
}

function turn(event: WheelEvent, frame: HTMLElement, hand: Hand): void {
  if (!(event.ctrlKey || event.metaKey) || !hand.isOpen()) return;
  event.preventDefault();
  // Mode 1 counts in lines of text, here 16 pixels high.
  const lines = event.deltaMode === 1 ? 16 : 1;
  const factor = Math.exp(-Math.max(-200, Math.min(200, event.deltaY * lines)) / 250);
  hand.grab(event.timeStamp);
  zoomAt(frame, hand, { factor, clientX: event.clientX });
}

/** Two fingers that move apart bring closer what lies between them. */
function pinch(
  frame: HTMLElement,
  hand: Hand,
  { before, now, other }: { before: number; now: number; other: number },
): void {
  const factor = Math.max(8, Math.abs(now - other)) / Math.max(8, Math.abs(before - other));
  zoomAt(frame, hand, { factor, clientX: other });
}

function zoomAt(
  frame: HTMLElement,
  { window, set, least }: Hand,
  { factor, clientX }: { factor: number; clientX: number },
): void {
  set(zoomed(window(), { factor, at: shareUnder(frame, clientX), least }));
}
