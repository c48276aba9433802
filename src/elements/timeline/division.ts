import type { Day } from '../../render/timeline/days.ts';
import type { Edges } from './axis.ts';

/** What a picture is divided into. */
export interface Division {
  edges: Edges;
  /** What its columns are. */
  unit: 'year' | 'month' | 'day';
  /** First day that it covers, and the first day after it. */
  covered: readonly [from: Day, to: Day];
  /** The narrowest window, as a share of the whole. */
  least: number;
}

/** Days that a window shows at least; a month has room in the picture of years and their months. */
const leastDays = { year: 730, month: 28, day: 3 };

/** How the picture of a view is divided, as the page says in its attributes. */
export function divisionOf({ dataset }: HTMLElement): Division {
  const edges = daysIn(dataset['edges'] ?? '0 1');
  const [from = 0, to = 0] = [edges[0], edges.at(-1)];
  const [first = from, after = to] = daysIn(dataset['covered'] ?? '');
  const unit = (dataset['unit'] ?? 'month') as Division['unit'];
  return {
    edges,
    unit,
    covered: [first, after],
    least: Math.min(1, leastDays[unit] / (to - from)),
  };
}

const daysIn = (text: string): Day[] => text.split(' ').filter(Boolean).map(Number);
