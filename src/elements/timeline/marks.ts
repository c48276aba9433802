import { dayAt, type Edges } from './axis.ts';
import { inTime, type Stop } from './stops.ts';

/** A drawn mark, or where lanes are too full for marks a month or year, as the keyboard goes to it. */
export interface MarkStop extends Stop {
  element: SVGAElement;
  /** Event it draws; none for a month or year. */
  id: string | undefined;
}

/** Days are drawn to a thousandth of a per cent: what begins at midnight must not fall into the day before. */
const rounding = 0.01;

/** The marks of each event, one in every segment that it touches; before them its name on paper. */
export function marksById(view: Element): Map<string, SVGAElement[]> {
  return Map.groupBy(
    view.querySelectorAll<SVGAElement>('[data-e]'),
    ({ dataset }) => dataset['e'] ?? '',
  );
}

/** Where the keyboard can go in a picture, in the order of time: an event stands where it begins, and months where lanes are too full for marks. */
export function readStops(view: Element, edges: Edges): MarkStop[] {
  const segments = [...view.querySelectorAll('.tl-segment')];
  const read = (selector: string) =>
    segments.flatMap((segment, index) =>
      [...segment.querySelectorAll<SVGAElement>(selector)].map((element): MarkStop => {
        const shape = element.querySelector('line, rect');
        const left = Number.parseFloat(shape?.getAttribute('x1') ?? shape?.getAttribute('x') ?? '');
        const x = (index + (left || 0) / 100) / segments.length;
        const strip = element.closest('.tl-strip');
        const lane = strip ? [...(strip.parentNode?.children ?? [])].indexOf(strip) : -1;
        const day = Math.floor(dayAt(x, edges) + rounding);
        return { element, id: element.dataset['e'], x, lane, day };
      }),
    );
  const seen = new Set<string | undefined>();
  const marks = read('a.tl-mark').filter(({ id }) => !seen.has(id) && seen.add(id));
  const isFull = view.querySelector('.tl-strip .tl-bars') !== null;
  return [...marks, ...(isFull ? read('a.tl-column') : [])].sort(inTime);
}

/** What a mark says: date, title and kind. */
export const markWords = (mark: Element): string => mark.querySelector('title')?.textContent ?? '';
