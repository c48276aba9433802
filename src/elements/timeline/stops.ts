import { type Day, periodOf } from '../../render/timeline/days.ts';

/** A place in the picture that the keyboard can go to. */
export interface Stop {
  /** Where it begins, 0 to 1 across the whole picture. */
  x: number;
  /** Its lane, from the top. */
  lane: number;
  /** The day it begins on. */
  day: Day;
}

/** What a key does: to the next or previous stop, lane or month, or to an end of the picture. */
const steps: Record<string, (stops: readonly Stop[], from: Stop) => Stop | undefined> = {
  ArrowRight: (stops, from) => stops[stops.indexOf(from) + 1],
  ArrowLeft: (stops, from) => stops[stops.indexOf(from) - 1],
  ArrowDown: (stops, from) => inLane(stops, from, 1),
  ArrowUp: (stops, from) => inLane(stops, from, -1),
  PageDown: (stops, from) => stops.find(({ day }) => monthOf(day) > monthOf(from.day)),
  PageUp: (stops, from) => {
    const before = stops.findLast(({ day }) => monthOf(day) < monthOf(from.day));
    return before && stops.find(({ day }) => monthOf(day) === monthOf(before.day));
  },
  Home: (stops) => stops[0],
  End: (stops) => stops.at(-1),
};

/** Whether a key moves between stops at all. */
export const isStep = (key: string): boolean => key in steps;

/** Where a key leads from a stop; nowhere at the ends. The stops come in the order of time. */
export function stepTo<S extends Stop>(stops: readonly S[], from: S, key: string): S | undefined {
  return steps[key]?.(stops, from) as S | undefined;
}

/** Order of stops in time; those of one day from the top lane down. */
export const inTime = (a: Stop, b: Stop): number => a.x - b.x || a.lane - b.lane;

/** The nearest in time in the next lane that has any, upwards or downwards. */
function inLane(stops: readonly Stop[], from: Stop, direction: 1 | -1): Stop | undefined {
  const gap = ({ x }: Stop) => Math.abs(x - from.x);
  return stops
    .filter(({ lane }) => (lane - from.lane) * direction > 0)
    .sort((a, b) => (a.lane - b.lane) * direction || gap(a) - gap(b))[0];
}

const monthOf = (day: Day) => periodOf(day, 'month');
