import type { Event } from '../../corpus/model.ts';
import type { Segment } from './segments.ts';
import { type End, type Shape, shapeOf } from './shape.ts';
import type { Extent } from './stack.ts';

/** A piece of a stroke inside one segment; `x` and `end` run from 0 to 100 across it. */
export interface Piece {
  form: 'day' | 'within' | 'span';
  x: number;
  end: number;
  /** How it begins and ends here: `cut` where it goes on in the next segment. */
  starts: End | 'cut';
  ends: End | 'cut';
}

/** An event as drawn in one segment. */
export interface Mark {
  event: Event;
  shape: Shape;
  pieces: Piece[];
  row: number;
}

/** Half the width in px that a mark takes at least, so that each can be pointed at. */
const half = 4;

/** Where an event stands across all segments laid side by side, in px at their least widths. */
export function extentOf(event: Event, segments: Segment[]): Extent {
  const { from, to, strokes } = shapeOf(event.date);
  const open = strokes.some(({ start, end }) => start === 'open' || end === 'open');
  const isDay = strokes.length === 1 && strokes[0]?.form === 'day';
  const start = acrossAll(isDay ? (from + to) / 2 : from, segments);
  const end = acrossAll(isDay ? (from + to) / 2 : to, segments);
  const room = open ? half * 5 : half;
  return { start: start - room, end: end + room };
}

/** The pieces of an event that lie in a segment. */
export function piecesIn({ strokes }: Shape, segment: Segment): Piece[] {
  return strokes
    .filter(({ from, to }) => from < segment.to && to > segment.from)
    .map(({ from, to, form, start, end }) => ({
      form,
      x: percent(Math.max(from, segment.from), segment),
      end: percent(Math.min(to, segment.to), segment),
      starts: from < segment.from ? 'cut' : start,
      ends: to > segment.to ? 'cut' : end,
    }));
}

/** A day as a share of its segment, 0 to 100, to a thousandth. */
export function percent(day: number, { from, to }: Pick<Segment, 'from' | 'to'>): number {
  return Math.round(((day - from) / (to - from)) * 100_000) / 1000;
}

function acrossAll(day: number, segments: Segment[]): number {
  let before = 0;
  for (const { from, to, width } of segments) {
    if (day < to) return before + width * Math.max(0, (day - from) / (to - from));
    before += width;
  }
  return before;
}
