import { type MarkStop, markWords } from './marks.ts';
import { isStep, stepTo } from './stops.ts';

/** The tab stop of a picture. */
export interface Roving {
  /** Make a stop the one that can be tabbed to; without one, the present one or the first that is left. */
  enter(stop?: MarkStop): void;
  /** Go where a key leads, or stay at an end; nothing when the key moves nowhere. */
  step(key: string): MarkStop | undefined;
  /** The stop that an event of the browser is about. */
  stopOf(target: EventTarget | null): MarkStop | undefined;
  /** The stop of an event of the archive. */
  at(id?: string): MarkStop | undefined;
}

/**
 * One tab stop in the picture: the mark that is its own link to screen readers too. All other marks
 * stay out of the order of tabs and out of what is read, for the list says the same.
 */
export function rove(picture: Element, stops: readonly MarkStop[]): Roving {
  let current: MarkStop | undefined;
  const open = () => stops.filter(({ element }) => !element.classList.contains('faded'));

  for (const { element } of stops) {
    const drawing = element.closest('svg');
    if (drawing?.hasAttribute('aria-hidden')) coverAll(drawing);
  }

  function enter(wanted?: MarkStop): void {
    const left = open();
    const next = [wanted, current, left[0]].find((stop) => stop && left.includes(stop));
    current?.element.setAttribute('aria-hidden', 'true');
    current?.element.setAttribute('tabindex', '-1');
    current = next;
    next?.element.removeAttribute('aria-hidden');
    next?.element.setAttribute('tabindex', '0');
    next?.element.setAttribute('aria-label', markWords(next.element));
  }

  function step(key: string): MarkStop | undefined {
    if (!isStep(key) || !current) return undefined;
    const next = stepTo(open(), current, key);
    if (next) enter(next);
    return current;
  }

  const stopOf = (target: EventTarget | null) => stops.find(({ element }) => element === target);

  picture.addEventListener('focusin', ({ target }) => {
    const stop = stopOf(target);
    if (stop && stop !== current) enter(stop);
  });
  enter();
  return {
    enter,
    step,
    stopOf,
    at: (id) => stops.find((stop) => id !== undefined && stop.id === id),
  };
}

/** Take the cover off a drawing and put it on each of its links. */
function coverAll(drawing: Element): void {
  for (const link of drawing.querySelectorAll('a')) link.setAttribute('aria-hidden', 'true');
  drawing.removeAttribute('aria-hidden');
}
