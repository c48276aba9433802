import type { Event } from '../../corpus/model.ts';
import { beginningOf } from '../reuse/beginning-of.ts';
import type { DrawnSegment } from './picture.ts';

/** The name of an event above its mark on paper. */
export interface FriezeLabel {
  event: Event;
  text: string;
  /** Where its mark stands in its segment, from 0 to 100. */
  x: number;
  /** Whether the name runs back from there, for there is no room before the edge. */
  back: boolean;
  /** Row, counted from the marks upwards. */
  row: number;
}

/** What a segment is wide on paper, and what a letter of a name takes of it, in px. */
const width = 910;
const letter = 4.7;
/** Distance of two names, in px. */
const apart = 8;
const longest = 40;
const mostRows = 14;

/**
 * Names for the marks of a segment, as many as there is room for. No name lies on another or on the line
 * that leads to it; where not all fit, those of documents of the archive go first.
 */
export function friezeLabels(
  { strips }: Pick<DrawnSegment, 'strips'>,
  nameOf: (event: Event) => string,
): FriezeLabel[] {
  const marks = strips.flatMap((strip) => strip.marks).filter(({ pieces }) => startsHere(pieces));
  const named = marks.map(({ event, pieces }) => ({ event, x: xOf(pieces), name: nameOf(event) }));
  const once = [...new Map(named.map((one) => [one.name, one])).values()];
  // From the right: a name that runs on to the right then leaves the lines before it free.
  const fromRight = once.sort((a, b) => b.x - a.x);
  const all = placeNames(fromRight);
  const isInk = ({ event }: { event: Event }) => event.documents.length > 0;
  const isComplete = all.filter(isInk).length === fromRight.filter(isInk).length;
  const placed = isComplete
    ? all
    : placeNames(fromRight.toSorted((a, b) => Number(isInk(b)) - Number(isInk(a))));
  return placed.map(({ start, end, ...label }) => label).sort((a, b) => a.x - b.x);
}

/** A name and the room that it takes, in px. */
interface Placed extends FriezeLabel {
  start: number;
  end: number;
}

interface Named {
  event: Event;
  x: number;
  name: string;
}

type Pieces = DrawnSegment['strips'][number]['marks'][number]['pieces'];

const startsHere = ([first]: Pieces) => first !== undefined && first.starts !== 'cut';

function xOf([first]: Pieces): number {
  if (!first) return 0;
  return first.form === 'day' ? (first.x + first.end) / 2 : first.x;
}

function placeNames(names: readonly Named[]): Placed[] {
  const placed: Placed[] = [];
  for (const one of names) {
    const place = placesFor(one).find((label) => placed.every((other) => isClear(label, other)));
    if (place) placed.push(place);
  }
  return placed;
}

/** Where a name may stand: the lowest row first, running on from its mark or back from it. */
function placesFor({ event, x, name }: Named): Placed[] {
  const { words, isCut } = beginningOf(name, longest);
  const text = isCut ? `${words} …` : words;
  const [at, length] = [(x * width) / 100, text.length * letter];
  const ways = [
    { back: false, start: at, end: at + length },
    { back: true, start: at - length, end: at },
  ].filter(({ start, end }) => start >= 0 && end <= width);
  const rows = Array.from({ length: mostRows }, (_, row) => row);
  return rows.flatMap((row) => ways.map((way) => ({ event, text, x, row, ...way })));
}

/** Names of a row stand apart; a line runs down from each name to its mark, past the names of the rows below. */
function isClear(label: Placed, other: Placed): boolean {
  if (label.row === other.row)
    return label.end + apart <= other.start || other.end + apart <= label.start;
  const [upper, lower] = label.row > other.row ? [label, other] : [other, label];
  const line = (upper.x * width) / 100;
  return upper.x === lower.x || line < lower.start - 1 || line > lower.end + 1;
}
