import type { Event } from '../../corpus/model.ts';
import { anchorOf } from './anchor.ts';
import { dayAfter, firstDay } from './days.ts';
import { shapeOf } from './shape.ts';

/** A page of the timeline: a year or a month that has events. */
export interface Period {
  /** `2020` or `2020-03` */
  name: string;
  unit: 'year' | 'month';
  /** `/timeline/2020/` */
  address: string;
  /** Events that are listed there: those that begin in it. */
  events: Event[];
  /** Events that began before it and reach into it. */
  running: Event[];
  previous?: string;
  next?: string;
  /** The year of a month. */
  up?: string;
}

/** Address of the page of a year or month. */
export function periodAddress(name: string): string {
  return `/timeline/${name}/`;
}

/** Every year and every month in which an event begins, in the order of time, each with its neighbours of the same length. */
export function periodsOf(events: Event[]): Period[] {
  const years = Map.groupBy(events, ({ date }) => anchorOf(date.span).year);
  const months = Map.groupBy(events, ({ date }) => anchorOf(date.span).month ?? '');
  months.delete('');
  const lasting = events.filter(
    ({ date }) => date.span.shape === 'interval' && date.span.precision === 'day',
  );
  return [...chain(years, 'year', lasting), ...chain(months, 'month', lasting)];
}

function chain(groups: Map<string, Event[]>, unit: Period['unit'], lasting: Event[]): Period[] {
  const names = [...groups.keys()].sort();
  return names.map((name, index) => {
    const [previous, next] = [names[index - 1], names[index + 1]];
    return {
      name,
      unit,
      address: periodAddress(name),
      events: groups.get(name) ?? [],
      running: lasting.filter((event) => reachesInto(event, name)),
      ...(previous && { previous }),
      ...(next && { next }),
      ...(unit === 'month' && { up: name.slice(0, 4) }),
    };
  });
}

function reachesInto(event: Event, period: string): boolean {
  const { from, to } = shapeOf(event.date);
  return from < firstDay(period) && to > firstDay(period) && from < dayAfter(period);
}
