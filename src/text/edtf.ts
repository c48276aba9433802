import { parse } from 'edtf';
import { type DateBounds, dateBounds } from './date-bounds.ts';

/** What an EDTF date means: civil days, without clock or time zone. */
export interface DateSpan {
  /** First possible day, YYYY-MM-DD; absent where the start is open. One of `min` and `max` is always there. */
  min?: string;
  /** Last possible day, YYYY-MM-DD; absent where the end is open. */
  max?: string;
  /** The finest part that is wholly known, of the coarsest of several dates. */
  precision: 'day' | 'month' | 'year';
  /** Marked `?` or `%`. */
  uncertain: boolean;
  /** Marked `~` or `%`. */
  approximate: boolean;
  shape: 'single' | 'interval' | 'one-of' | 'all-of';
  openStart: boolean;
  openEnd: boolean;
  /** As written: both ends of an interval (`..` for an open one), or the members of a set. */
  values?: string[];
}

const plain = /^\d{4}(-\d\d(-\d\d)?)?$/;
const longest = 500;
const known = new Map<string, DateSpan | undefined>();

/** Whether a value is a date of the strict profile that `parseEdtf` reads. */
export function isEdtf(value: string): boolean {
  return parseEdtf(value) !== undefined;
}

/**
 * Read an EDTF date: days, months and years, `?` `~` `%`, X digits after the first digit of the
 * year, intervals, open ends (`..`), sets `[…]` (one of) and `{…}` (all of). Nothing for anything
 * else: seasons, exponents, times of day, days that are not in the calendar, ends before starts.
 */
export function parseEdtf(value: string): DateSpan | undefined {
  if (known.has(value)) return known.get(value);
  // A server that runs for weeks must not keep every slip that was ever typed.
  if (known.size > 100_000) known.clear();
  const span = read(value);
  Object.freeze(span?.values);
  Object.freeze(span);
  known.set(value, span);
  return span;
}

function read(value: string): DateSpan | undefined {
  if (plain.test(value)) return spanOf(value, 'single', [value]);
  if (value.length > longest || !isGrammatical(value)) return undefined;
  if (value.includes('/')) return spanOf(value, 'interval', value.split('/'));
  const members = value
    .slice(1, -1)
    .split(',')
    .map((member) => member.trim());
  if (value.startsWith('[')) return spanOf(value, 'one-of', members);
  if (value.startsWith('{')) return spanOf(value, 'all-of', members);
  return spanOf(value, 'single', [value]);
}

function spanOf(value: string, shape: DateSpan['shape'], values: string[]): DateSpan | undefined {
  const ranges = shape === 'interval' ? [range(values)] : values.map((one) => range(ends(one)));
  if (!ranges.every((range) => range !== undefined)) return undefined;
  const starts = ranges.map(({ from }) => from);
  const stops = ranges.map(({ to }) => to);
  const openStart = starts.includes(undefined);
  const openEnd = stops.includes(undefined);
  if (openStart && openEnd) return undefined;
  const min = starts.map((start) => start?.min ?? '').sort()[0];
  const max = stops
    .map((stop) => stop?.max ?? '')
    .sort()
    .at(-1);
  return {
    ...(min && !openStart && { min }),
    ...(max && !openEnd && { max }),
    precision: coarsest([...starts, ...stops]),
    uncertain: /[?%]/.test(value),
    approximate: /[~%]/.test(value),
    shape,
    openStart,
    openEnd,
    ...(shape === 'single' ? {} : { values }),
  };
}

interface Range {
  from?: DateBounds;
  to?: DateBounds;
}

/** Both ends of one member of a set: `2020..2022`, `..2022`, `2020..`, or a date that is its own end. */
function ends(member: string): string[] {
  if (!member.includes('..')) return [member, member];
  return member.split('..').map((end) => end || '..');
}

/** The bounds of both ends; nothing when one is no date, both are open, or the end lies before the start. */
function range([first = '', last = '']: string[]): Range | undefined {
  const [from, to] = [first, last].map((end) => dateBounds(end.replace(/[?~%]/g, '')));
  if (!from && (first !== '..' || !to)) return undefined;
  if (!to && (last !== '..' || !from)) return undefined;
  if (from && to && to.max < from.min) return undefined;
  return { ...(from && { from }), ...(to && { to }) };
}

function coarsest(parts: (DateBounds | undefined)[]): DateSpan['precision'] {
  const all = parts.map((part) => part?.precision);
  return all.includes('year') ? 'year' : all.includes('month') ? 'month' : 'day';
}

/** Whether the grammar of EDTF knows the value at all; our own bounds then settle what it means. */
function isGrammatical(value: string): boolean {
  try {
    return ['Date', 'Interval', 'Set', 'List'].includes(parse(value).type);
  } catch {
    return false;
  }
}
