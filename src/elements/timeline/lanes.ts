import { barsPath } from '../../render/timeline/bars-path.ts';
import { firstDay, periodsBetween } from '../../render/timeline/days.ts';
import type { Division } from './division.ts';
import type { Shown } from './list.ts';
import type { Item } from './match.ts';
import { countBy, tell } from './tell.ts';

/** Count each lane anew and, where marks would lie on each other, draw its bars anew. */
export function narrowLanes(
  view: Element,
  all: readonly Item[],
  { events, isNarrowed, figure, covered: [from, to], unit }: Shown & Division,
): void {
  const isDrawn = (item: Item) => item.from < to && item.to > from;
  const [before, left] = [all.filter(isDrawn), events.filter(isDrawn)];
  const lanes = countBy(left, ({ kind }) => kind);
  // How many are not sure to the day is said of all.
  view.classList.toggle('narrowed', isNarrowed);
  for (const lane of view.querySelectorAll<HTMLElement>('.tl-lane')) {
    const here = lanes.get(lane.dataset['kind'] ?? '') ?? 0;
    tell(lane.querySelector('.tl-count'), isNarrowed ? figure(here) : undefined);
  }
  const bars = [...view.querySelectorAll<SVGPathElement>('.tl-strip .tl-bars')];
  const kinds = new Set(bars.map(({ dataset }) => dataset['kind']));
  const starts = (some: readonly Item[]) =>
    countBy(
      some.filter(({ kind, at }) => kinds.has(kind) && at.length >= lengths[unit]),
      ({ kind, at }) => kind + at.slice(0, lengths[unit]),
    );
  const counts = starts(left);
  // Bars keep the scale that they have with all events.
  const tallest = Math.max(1, ...starts(before).values());
  for (const bar of bars) {
    const { kind, days = '' } = bar.dataset;
    const [start = 0, end = 0] = days.split(' ').map(Number);
    const periods = periodsBetween(start, end, unit);
    const path = barsPath(
      periods.map((period) => counts.get(kind + period) ?? 0),
      [...periods.map(firstDay), end],
      { from: start },
      { tallest, height: Number(bar.ownerSVGElement?.getAttribute('height')) },
    );
    bar.setAttribute('d', path);
  }
}

/** Letters of a beginning that is known to the year, month or day. */
const lengths = { year: 4, month: 7, day: 10 };
