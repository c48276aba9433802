import type { Day } from './days.ts';

/** Where days stand on an axis from 0 to 100, on which empty stretches may be shortened. */
export interface ClockAxis {
  at: (day: Day) => number;
  /** Middles of the stretches that are shortened. */
  breaks: number[];
}

/** Room at both ends for what hangs over: ticks and arrows. */
const margin = 4;
/** How much of the axis a shortened stretch takes. */
const broken = 12;
/** How many times longer than all shorter ones together a stretch may be. */
const mostTimes = 6;

/**
 * An axis for some days. A stretch without any that would squash the others, for it is more than six
 * times as long as all the shorter ones together, takes a fixed room and counts as broken.
 */
export function clockAxis(days: readonly Day[]): ClockAxis {
  const knots = [...new Set(days)].sort((a, b) => a - b);
  const stretches = knots.slice(1).map((to, index) => {
    const from = knots[index] as Day;
    return { from, to, length: to - from };
  });
  const cut = new Set(tooLong(stretches));
  const kept = stretches.filter((one) => !cut.has(one));
  const days100 = kept.reduce((sum, { length }) => sum + length, 0);
  const room = 100 - 2 * margin - cut.size * broken;
  let end = margin;
  const placed = stretches.map((one) => {
    const start = end;
    end += cut.has(one) ? broken : (room * one.length) / days100;
    return { ...one, start, end };
  });
  return {
    at: (day) => {
      const here = placed.find(({ to }) => day <= to) ?? placed.at(-1);
      if (!here) return margin;
      const share = Math.min(1, Math.max(0, (day - here.from) / here.length));
      return round(here.start + share * (here.end - here.start));
    },
    breaks: placed
      .filter((_, index) => cut.has(stretches[index] as (typeof stretches)[number]))
      .map(({ start, end }) => round((start + end) / 2)),
  };
}

function tooLong<Stretch extends { length: number }>(stretches: readonly Stretch[]): Stretch[] {
  let shorter = 0;
  return stretches
    .toSorted((a, b) => a.length - b.length)
    .filter((one) => {
      if (shorter > 0 && one.length > mostTimes * shorter) return true;
      shorter += one.length;
      return false;
    });
}

const round = (value: number) => Math.round(value * 100) / 100;
