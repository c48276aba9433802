import { type Window, zoomOf } from './window.ts';

/** Show a part of the picture: drawn so many times wider than its frame, and scrolled to where the part begins. */
export function showWindow(frame: HTMLElement, window: Window): void {
  const zoom = zoomOf(window);
  frame.classList.toggle('zoomed', zoom > 1);
  frame.classList.toggle('close', zoom >= 4.5);
  frame.classList.toggle('closest', zoom >= 10);
  // Set by script: the policy of the site lets no page carry such an attribute.
  frame.style.setProperty('--tl-zoom', String(zoom));
  frame.scrollLeft = window.start * drawnWidth(frame);
  placed.set(frame, frame.scrollLeft);
}

/** Where frames were scrolled to last: what script did is told late, when the frame may have another width. */
const placed = new WeakMap<Element, number>();

/** The part that is seen after the reader has scrolled; the same window where nothing has moved by a pixel. */
export function scrolledWindow(frame: HTMLElement, window: Window): Window {
  // Drawn whole, on paper or a narrow screen, it is not the reader who scrolls.
  if (!frame.classList.contains('zoomed')) return window;
  if (Math.abs(frame.scrollLeft - (placed.get(frame) ?? 0)) <= 1) return window;
  placed.set(frame, frame.scrollLeft);
  const start = frame.scrollLeft / drawnWidth(frame);
  return { start, end: Math.min(1, start + window.end - window.start) };
}

/** The share of the whole picture under a point of the screen. */
export function shareUnder(frame: HTMLElement, clientX: number): number {
  const { left } = frame.getBoundingClientRect();
  return (clientX - left + frame.scrollLeft) / drawnWidth(frame);
}

const drawnWidth = (frame: HTMLElement) => frame.firstElementChild?.clientWidth || 1;
