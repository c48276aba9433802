import { daysBetween } from '../../text/days-between.ts';
import type { DateSpan } from '../../text/edtf.ts';
import { type ClockAxis, clockAxis } from './clock-axis.ts';
import type { ClockGroup, ClockRow } from './clocks.ts';
import { type Day, dayNumber } from './days.ts';
import type { Piece } from './place.ts';
import { type Shape, shapeOf } from './shape.ts';

/** A stretch of the axis, from 0 to 100. */
export interface Stretch {
  x: number;
  end: number;
}

/** One date of a text on its axis, and the time that had passed. */
export interface DrawnClock {
  row: ClockRow;
  shape: Shape;
  pieces: Piece[];
  /** From the first date: the time that surely passed, and what it may have been. Nothing where no gap is claimed. */
  ribbon?: { sure: Stretch; possible: Stretch };
}

/** All dates of a text on one axis. */
export interface ClockPicture {
  rows: DrawnClock[];
  breaks: number[];
}

/** Place the dates of a text on an axis of their own. */
export function drawClocks({ rows }: Pick<ClockGroup, 'rows'>): ClockPicture {
  const shapes = rows.map(({ date }) => shapeOf(date));
  const axis = clockAxis(shapes.flatMap(knotsOf));
  const [first] = rows;
  return {
    breaks: axis.breaks,
    rows: rows.map((row, index) => {
      const shape = shapes[index] as Shape;
      const ribbon = row === first ? undefined : ribbonOf(first, row, axis);
      return { row, shape, pieces: piecesOn(axis, shape), ...(ribbon && { ribbon }) };
    }),
  };
}

/** A day stands at its middle, a month or a stretch from its first day to its last. */
function knotsOf({ strokes }: Shape): Day[] {
  return strokes.flatMap(({ from, to, form, start, end }) => {
    const isDay = form === 'day' || start === 'open' || end === 'open';
    return isDay && to - from === 1 ? [from + 0.5] : [from, to];
  });
}

function piecesOn(axis: ClockAxis, shape: Shape): Piece[] {
  return shape.strokes.map((stroke) => {
    const [x, end = x] = knotsOf({ ...shape, strokes: [stroke] }).map(axis.at);
    const { form, start: starts, end: ends } = stroke;
    return { form, x: x ?? 0, end: end ?? 0, starts, ends };
  });
}

function ribbonOf(first: ClockRow, row: ClockRow, { at }: ClockAxis): DrawnClock['ribbon'] {
  if (!daysBetween(first.date.value, row.date.value)) return undefined;
  const [start, end] = [endsOf(first.date.span), endsOf(row.date.span)];
  const sure = { x: at(start.max), end: at(end.min) };
  const possible = { x: at(start.min), end: at(end.max) };
  return sure.end <= sure.x && possible.end <= possible.x ? undefined : { sure, possible };
}

/** The middles of the first and last day; where one is not known, the other stands for it. */
function endsOf({ min, max }: DateSpan): { min: Day; max: Day } {
  const [first, last] = [min ?? max, max ?? min] as [string, string];
  return { min: dayNumber(first) + 0.5, max: dayNumber(last) + 0.5 };
}
