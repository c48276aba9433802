import { type DateSpan, parseEdtf } from '../../text/edtf.ts';
import { type Day, dayAfter, dayNumber } from './days.ts';

/** How an end of a stroke is known: to the day, only to the month or year, or not at all. */
export type End = 'known' | 'coarse' | 'open';

/** One stroke of an event along the axis; an open end lies where the other end does. */
export interface Stroke {
  from: Day;
  /** First day after it. */
  to: Day;
  /** One day; somewhere in a month or year; from one date to another. */
  form: 'day' | 'within' | 'span';
  start: End;
  end: End;
}

/** What an EDTF date looks like on the axis. */
export interface Shape {
  /** One stroke, or one for each member of a set. */
  strokes: Stroke[];
  /** `?`: drawn dashed. */
  doubtful: boolean;
  /** `~`: drawn with fading ends. */
  about: boolean;
  /** One of several dates: bracketed, joined by dots. */
  choice: boolean;
  /** All of several dates: joined by a line. */
  together: boolean;
  /** First day and first day after the whole. */
  from: Day;
  to: Day;
}

const shapes = new WeakMap<DateSpan, Shape>();

/** The shape of a date: its strokes on the axis and how sure they are. */
export function shapeOf(date: { value: string; span: DateSpan }): Shape {
  // Every page of the timeline asks again for the same spans.
  const known = shapes.get(date.span) ?? drawn(date);
  shapes.set(date.span, known);
  return known;
}

function drawn({ value, span }: { value: string; span: DateSpan }): Shape {
  const isSet = span.shape === 'one-of' || span.shape === 'all-of';
  const strokes = (isSet ? (span.values ?? []) : [value]).flatMap(strokesOf);
  return {
    strokes,
    doubtful: span.uncertain,
    about: span.approximate,
    choice: span.shape === 'one-of',
    together: span.shape === 'all-of',
    from: Math.min(...strokes.map(({ from }) => from)),
    to: Math.max(...strokes.map(({ to }) => to)),
  };
}

/** The strokes of one date or interval; members of sets write an interval as `2020..2022`. */
function strokesOf(member: string): Stroke[] {
  const dots = /^(.*?)\.\.(.*)$/.exec(member);
  const written = dots && !member.includes('/') ? `${dots[1] || '..'}/${dots[2] || '..'}` : member;
  const span = parseEdtf(written);
  if (!span) return [];
  const [first = written, last = written] = span.values ?? [written];
  // An open end stands where the other one does: `../2020-03` is drawn as March with an arrow.
  const from = dayNumber(span.min ?? (parseEdtf(last)?.min as string));
  const to = dayAfter(span.max ?? (parseEdtf(first)?.max as string));
  const form = span.shape === 'interval' ? 'span' : span.precision === 'day' ? 'day' : 'within';
  return [{ from, to, form, start: endOf(first), end: endOf(last) }];
}

function endOf(date: string): End {
  if (date === '..') return 'open';
  return parseEdtf(date)?.precision === 'day' ? 'known' : 'coarse';
}
