import type { Corpus } from '../../corpus/model.ts';
import { parseEdtf } from '../../text/edtf.ts';
import { type Day, dayAfter, dayNumber } from './days.ts';
import { shapeOf } from './shape.ts';

/** First day and first day after the time that the whole timeline shows: the coverage of the corpus, else all its events. */
export function extentOfTime({ settings, events }: Corpus): { from: Day; to: Day } | undefined {
  const { coverage } = settings;
  const first = coverage && parseEdtf(coverage.from);
  const last = coverage && parseEdtf(coverage.to);
  const shapes = events.map(({ date }) => shapeOf(date));
  const from = first?.min ? dayNumber(first.min) : least(shapes.map((shape) => shape.from));
  const to = last?.max ? dayAfter(last.max) : greatest(shapes.map((shape) => shape.to));
  return from === undefined || to === undefined || from >= to ? undefined : { from, to };
}

// Not Math.min(...days): ten thousands of arguments overflow the stack.
const least = (days: Day[]) =>
  days.reduce<Day | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined);
const greatest = (days: Day[]) =>
  days.reduce<Day | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
