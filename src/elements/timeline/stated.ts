import { type Day, dayAfter, firstDay, periodOf } from '../../render/timeline/days.ts';
import { dayAt, type Edges, shareOf } from './axis.ts';
import { type Window, whole } from './window.ts';

/** First and last period that is asked for, as the address states them: `2020-03`, `2021-12-31`; an end that is left out is open. */
export interface Stated {
  from?: string;
  to?: string;
}

/** First and last period of a window: months where that is near enough, as it is for so many days and more, else days. */
export function endsOf(
  { start, end }: Window,
  edges: Edges,
  monthsFrom = 150,
): readonly [first: string, last: string] {
  const from = Math.round(dayAt(start, edges));
  const to = Math.round(dayAt(end, edges));
  const [month, after] = [nearestMonth(from), nearestMonth(to)];
  return to - from >= monthsFrom || (month === from && after === to)
    ? [periodOf(month, 'month'), periodOf(after - 1, 'month')]
    : [periodOf(from, 'day'), periodOf(to - 1, 'day')];
}

/**
 * A window as the address states it: with both ends, for what lies beyond the picture is not in it; the whole without any.
 * Moved by less than half a month from `before` it is stated by its days: the nearest months would take it back.
 */
export function stated(window: Window, edges: Edges, before?: Window): Stated {
  const [first, last] = endsOf(whole, edges);
  const halfMonth = 16 / ((edges.at(-1) ?? 0) - (edges[0] ?? 0));
  const isNear = (end: keyof Window) => before && Math.abs(before[end] - window[end]) < halfMonth;
  const [from, to] = endsOf(window, edges, isNear('start') && isNear('end') ? Infinity : undefined);
  return from === first && to === last ? {} : { from, to };
}

/** Whether some of an event lies in what is asked for. */
export const isWithin = (
  { from, to }: { from: Day; to: Day },
  { from: first, to: last }: Stated,
): boolean => (!first || to > firstDay(first)) && (!last || from < dayAfter(last));

/** The window that an address states; none where nothing of it lies in the picture. */
export function windowOf({ from, to }: Stated, edges: Edges, least: number): Window | undefined {
  const start = from ? shareOf(firstDay(from), edges) : 0;
  const end = to ? shareOf(dayAfter(to), edges) : 1;
  if (end <= start) return undefined;
  const missing = Math.max(0, least - (end - start)) / 2;
  return { start: Math.max(0, start - missing), end: Math.min(1, end + missing) };
}

function nearestMonth(day: Day): Day {
  const month = periodOf(day, 'month');
  const [before, after] = [firstDay(month), dayAfter(month)];
  return day - before < after - day ? before : after;
}
