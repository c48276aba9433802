import type { Listed } from './items.ts';
import { countBy, tell } from './tell.ts';

/** What a reader sees of the events of a page. */
export interface Shown {
  /** Those that filters and window leave. */
  events: readonly Listed[];
  /** Whether any are left out. */
  isNarrowed: boolean;
  figure(n: number): string;
  sentence(n: number): string;
}

/** Hide the lines of events that are left out and headings without any, and count the years anew. */
export function narrowList(view: Element, all: readonly Listed[], shown: Shown): void {
  const { events, isNarrowed } = shown;
  const left = new Set(events);
  for (const item of all) if (item.line) item.line.hidden = !left.has(item);
  countMonths(view, shown);
  for (const group of view.querySelectorAll<HTMLElement>('.tl-month, section')) {
    const lines = group.querySelectorAll('.event, .tl-months > li');
    // Other sections are hidden or shown by whom they belong to.
    if (lines.length > 0) group.hidden = [...lines].every((line) => (line as HTMLElement).hidden);
  }
  const years = countBy(events, ({ at }) => at.slice(0, 4));
  for (const count of view.querySelectorAll<HTMLElement>('[data-count]')) {
    const here = years.get(count.dataset['count'] ?? '') ?? 0;
    tell(count, isNarrowed ? shown.sentence(here) : undefined);
  }
}

/** Where months stand in place of their events: how many are left in each. */
function countMonths(view: Element, { events, isNarrowed, figure }: Shown): void {
  const months = countBy(events, ({ at }) => at.slice(0, 7));
  for (const line of view.querySelectorAll<HTMLElement>('.tl-months > [data-at]')) {
    const here = months.get(line.dataset['at'] ?? '') ?? 0;
    line.hidden = isNarrowed && here === 0;
    tell(line.querySelector('.tl-count'), isNarrowed ? figure(here) : undefined);
  }
}
