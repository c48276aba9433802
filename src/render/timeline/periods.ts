import type { Event } from '../../corpus/model.ts';
import { dateAnchor } from '../../text/date-anchor.ts';
import { parseEdtf } from '../../text/edtf.ts';
import { firstDay, isoDay } from './days.ts';

/** A page of the timeline: a year or a month that has events. */
export interface Period {
  /** `2020` or `2020-03` */
  name: string;
  unit: 'year' | 'month';
  /** `/timeline/2020/` */
  address: string;
  /** Events that are listed there: those that begin in it. */
  events: Event[];
  /** Events that surely began before it and surely last into it; those without an end go on. */
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

/**
 * Every year and every month in which an event begins, in the order of time, each with its neighbours of the same length;
 * and those of `published` in which none does now: no other has them for a neighbour.
 */
export function periodsOf(events: Event[], published: readonly string[] = []): Period[] {
  const years = Map.groupBy(events, ({ date }) => dateAnchor(date.span).year);
  const months = Map.groupBy(events, ({ date }) => dateAnchor(date.span).month ?? '');
  months.delete('');
  const lasting = events.flatMap((event) => {
    const sure = sureOf(event);
    return sure ? [{ event, ...sure }] : [];
  });
  const periods = [...chain(years, 'year', lasting), ...chain(months, 'month', lasting)];
  const listed = new Set(periods.map(({ name }) => name));
  const emptied = published.filter((name) => !listed.has(name)).sort();
  return [...periods, ...emptied.map((name) => emptyPeriod(name, periods, lasting))];
}

/** A year or month in which no event begins, between those next to it in which some do. */
function emptyPeriod(name: string, periods: readonly Period[], lasting: Lasting[]): Period {
  const alike = periods.map((one) => one.name).filter((one) => one.length === name.length);
  const [previous, next] = [alike.findLast((one) => one < name), alike.find((one) => one > name)];
  const isMonth = name.length > 4;
  return {
    ...{ name, unit: isMonth ? 'month' : 'year', address: periodAddress(name), events: [] },
    running: runningIn(name, lasting, []),
    ...(previous && { previous }),
    ...(next && { next }),
    ...(isMonth && { up: name.slice(0, 4) }),
  };
}

function chain(groups: Map<string, Event[]>, unit: Period['unit'], lasting: Lasting[]): Period[] {
  const names = [...groups.keys()].sort();
  return names.map((name, index) => {
    const [previous, next] = [names[index - 1], names[index + 1]];
    return {
      name,
      unit,
      address: periodAddress(name),
      events: groups.get(name) ?? [],
      running: runningIn(name, lasting, groups.get(name) ?? []),
      ...(previous && { previous }),
      ...(next && { next }),
      ...(unit === 'month' && { up: name.slice(0, 4) }),
    };
  });
}

/** An event with a beginning and an end. */
interface Lasting extends Sure {
  event: Event;
}

/** What is sure of a stretch of time. */
export interface Sure {
  /** The day by which it had begun, YYYY-MM-DD; `''` when its beginning is open. */
  begun: string;
  /** The day up to which it surely went on; `~`, after all days, when its end is open. */
  until: string;
}

/** What is sure of an event that lasts; of `2020-03/2020-06` that it had begun on 31 March and went on to 1 June. */
export function sureOf({ date }: Pick<Event, 'date'>): Sure | undefined {
  const { shape, values = [] } = date.span;
  if (shape !== 'interval') return undefined;
  const [first = '..', last = '..'] = values;
  const begun = first === '..' ? '' : parseEdtf(first)?.max;
  const until = last === '..' ? '~' : parseEdtf(last)?.min;
  return begun === undefined || until === undefined ? undefined : { begun, until };
}

/** Events that run in a period, without those that are listed there. */
function runningIn(period: string, lasting: Lasting[], listed: Event[]): Event[] {
  const first = isoDay(firstDay(period));
  const own = new Set(listed);
  return lasting
    .filter(({ begun, until }) => begun < first && until >= first)
    .map(({ event }) => event)
    .filter((event) => !own.has(event));
}
