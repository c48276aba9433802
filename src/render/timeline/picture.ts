import type { Event } from '../../corpus/model.ts';
import { dateAnchor } from '../../text/date-anchor.ts';
import { type Day, dayAfter, firstDay } from './days.ts';
import { barsPath, countStarts } from './density.ts';
import { intoLanes, type LaneOf } from './lanes.ts';
import { extentOf, type Mark, percent, piecesIn } from './place.ts';
import { columnsOf, type Division, type Segment, type Unit } from './segments.ts';
import { shapeOf } from './shape.ts';
import { stack } from './stack.ts';
import { hasSureDay } from './sure-day.ts';

/** A year, month or day of a segment, with the events that begin in it. */
export interface Column {
  period: string;
  x: number;
  width: number;
  count: number;
}

/** What one lane holds in one segment: marks, or bars where marks would lie on each other. */
export interface Strip {
  marks: Mark[];
  /** Path of bars in a box `days` wide and `barHeight` high. */
  bars?: string;
  count: number;
  /** Of bars the events whose day is not sure: bars do not show it. */
  inexact?: number;
  /** Rows that it needs by itself: as high as it stands where each segment stands alone. */
  rows: number;
}

export interface Lane {
  kind: string;
  /** Every event of it concerns a document of the archive. */
  ink: boolean;
  /** Rows that its marks need, 1 to 8. */
  rows: number;
  dense: boolean;
  count: number;
  /** Of a dense lane the events whose day is not sure: bars do not show it. */
  inexact?: number;
}

export interface DrawnSegment extends Segment {
  columns: Column[];
  /** One for each lane. */
  strips: Strip[];
  /** Stretches outside the time that the picture covers. */
  outside: { x: number; width: number }[];
}

/** A stretch of the timeline, placed and ready to be drawn. */
export interface Picture {
  unit: Unit;
  lanes: Lane[];
  segments: DrawnSegment[];
  /** Events that the tallest bar stands for, where there are bars. */
  tallest?: number;
  /** Years and months in which an event begins: those have pages. */
  periods: Set<string>;
  /** Days that have a heading of their own on the page. */
  days?: Set<string>;
  /** Events before and after the time that it covers. */
  earlier: Event[];
  later: Event[];
}

/** Height of bars in px. */
export const barHeight = 28;
/** Rows that a lane may have, and all of them together; where that does not suffice, lanes are drawn as bars. */
const mostRows = [8, 5, 3];
const mostInAll = 36;
/** Bars take as much room as so many rows of marks. */
const barRows = 3;

interface Request {
  division: Division;
  /** The time covered; the segments when left out. */
  covered?: { from: Day; to: Day } | undefined;
  laneOf?: LaneOf | undefined;
}

/** Place events in lanes and segments. */
export function drawPicture(
  events: Event[],
  { division, covered, laneOf = kindOf }: Request,
): Picture {
  const { unit, segments } = division;
  const from = covered?.from ?? segments[0]?.from ?? 0;
  const to = covered?.to ?? segments.at(-1)?.to ?? 0;
  const shown = events.filter(({ date }) => {
    const shape = shapeOf(date);
    return shape.from < to && shape.to > from;
  });
  const lanes = intoLanes(shown, laneOf);
  const drawn = drawLanes(
    lanes.map(([, ofLane]) => ofLane),
    segments,
  );
  const starts = countStarts(shown, unit);
  const { tallest, bars } = laneBars(drawn, segments, unit);
  return {
    unit,
    lanes: drawn.map((lane, index) => laneAs(lanes[index]?.[0] ?? '', lane)),
    segments: segments.map((segment, index) => ({
      ...segment,
      columns: columnsIn(segment, unit, starts),
      strips: drawn.map((lane, at) => stripIn(lane, segment, bars[at]?.[index])),
      outside: outsideOf(segment, from, to),
    })),
    ...(drawn.some(({ rows }) => !rows) && { tallest }),
    periods: new Set(shown.flatMap(({ date }) => Object.values(dateAnchor(date.span)))),
    earlier: events.filter(({ date }) => shapeOf(date).to <= from),
    later: events.filter(({ date }) => shapeOf(date).from >= to),
  };
}

const kindOf: LaneOf = ({ kind }) => kind;

interface DrawnLane {
  events: Event[];
  rows?: number[] | undefined;
}

/** Lanes as high as the picture can bear. */
function drawLanes(lanes: Event[][], segments: Segment[]): DrawnLane[] {
  const attempts = mostRows.map((most) => lanes.map((events) => drawLane(events, segments, most)));
  const fits = attempts.find(
    (drawn) => drawn.reduce((sum, lane) => sum + rowsOf(lane), 0) <= mostInAll,
  );
  return fits ?? attempts.at(-1) ?? [];
}

function drawLane(events: Event[], segments: Segment[], most: number): DrawnLane {
  const placed = events
    .map((event) => ({ event, extent: extentOf(event, segments) }))
    .sort((a, b) => a.extent.start - b.extent.start);
  const rows = stack(
    placed.map(({ extent }) => extent),
    most,
  );
  return { events: placed.map(({ event }) => event), rows };
}

function rowsOf({ rows }: Pick<DrawnLane, 'rows'>): number {
  return rows ? rows.reduce((most, row) => Math.max(most, row), 0) + 1 : barRows;
}

function laneAs(kind: string, lane: DrawnLane): Lane {
  const ink = lane.events.every(({ documents }) => documents.length > 0);
  return {
    ...{ kind, ink, rows: rowsOf(lane), dense: !lane.rows, count: lane.events.length },
    ...(!lane.rows && inexactOf(lane.events)),
  };
}

/** How many events began on a day that is not sure, where there are any. */
function inexactOf(events: Event[]): { inexact?: number } {
  const inexact = events.filter((event) => !hasSureDay(event)).length;
  return inexact > 0 ? { inexact } : {};
}

function stripIn({ events, rows }: DrawnLane, segment: Segment, bars: string | undefined): Strip {
  const here = events
    .map((event, index) => ({ event, row: rows?.[index] ?? 0, shape: shapeOf(event.date) }))
    .filter(({ shape }) => shape.from < segment.to && shape.to > segment.from);
  if (!rows) {
    const inexact = inexactOf(here.map(({ event }) => event));
    return { marks: [], count: here.length, ...inexact, rows: barRows, ...(bars && { bars }) };
  }
  const marks = here.map((mark) => ({ ...mark, pieces: piecesIn(mark.shape, segment) }));
  return { marks, count: here.length, rows: rowsOf({ rows: marks.map(({ row }) => row) }) };
}

/** Bars of every dense lane, by lane and segment, all to one scale; and how many events the tallest stands for. */
function laneBars(lanes: DrawnLane[], segments: Segment[], unit: Unit) {
  const counts = lanes.map(({ events, rows }) => {
    const starts = countStarts(rows ? [] : events, unit);
    return segments.map((segment) =>
      columnsOf(segment, unit).map((period) => starts.get(period) ?? 0),
    );
  });
  const tallest = Math.max(1, ...counts.flat(2));
  const bars = counts.map((ofLane) =>
    segments.map((segment, index) =>
      barsPath(ofLane[index] ?? [], edgesOf(segment, unit), segment, {
        tallest,
        height: barHeight,
      }),
    ),
  );
  return { tallest, bars };
}

function columnsIn(segment: Segment, unit: Unit, starts: Map<string, number>): Column[] {
  return columnsOf(segment, unit).map((period) => {
    const x = percent(firstDay(period), segment);
    const width = round(percent(dayAfter(period), segment) - x);
    return { period, x, width, count: starts.get(period) ?? 0 };
  });
}

function edgesOf(segment: Segment, unit: Unit): Day[] {
  return [...columnsOf(segment, unit).map(firstDay), segment.to];
}

function outsideOf(segment: Segment, from: Day, to: Day): { x: number; width: number }[] {
  const start = percent(Math.min(Math.max(from, segment.from), segment.to), segment);
  const end = percent(Math.max(Math.min(to, segment.to), segment.from), segment);
  return [
    ...(start > 0 ? [{ x: 0, width: start }] : []),
    ...(end < 100 ? [{ x: end, width: round(100 - end) }] : []),
  ];
}

const round = (value: number) => Math.round(value * 1000) / 1000;
