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
const rows = Array.from({ length: 14 }, (_, row) => row);
/** Names of one segment that are tried at once. */
const most = 60;

/**
 * Names for the marks of a segment, as many as there is room for. No name lies on another or on the line
 * that leads to it; where not all fit, those of documents of the archive have the first claim.
 */
export function friezeLabels(
  { strips }: Pick<DrawnSegment, 'strips'>,
  nameOf: (event: Event) => string,
): FriezeLabel[] {
  const marks = strips.flatMap((strip) => strip.marks).filter(({ pieces }) => startsHere(pieces));
  const named = marks.map(({ event, pieces }) => ({ event, x: xOf(pieces), name: nameOf(event) }));
  const once = [...new Map(named.map((one) => [one.name, one])).values()];
  const placed = placeAll(once.map(roomFor));
  return placed.map(({ start, end, ...label }) => label).sort((a, b) => a.x - b.x);
}

/** Names of events of the archive are all placed where that can be; of the rest those go first that stand nearest to others. */
function placeAll(names: readonly Named[]): Placed[] {
  let kept = [...names];
  let placed = kept.length > most ? [] : placeNames(kept);
  const left: Named[] = [];
  while (kept.length > most || !hasAllInk(placed, kept)) {
    const crowded = mostCrowded(kept);
    if (!crowded) return placeNames(kept.slice(0, most));
    left.push(crowded);
    kept = kept.filter((one) => one !== crowded);
    if (kept.length <= most) placed = placeNames(kept);
  }
  return placeNames(left.reverse().slice(0, most), placed);
}

const isInk = ({ event }: { event: Event }) => event.documents.length > 0;

const hasAllInk = (placed: readonly Placed[], names: readonly Named[]) =>
  placed.filter(isInk).length === names.filter(isInk).length;

/** Of what concerns no document the name whose mark has another nearest to it. */
function mostCrowded(names: readonly Named[]): Named | undefined {
  const inOrder = names.toSorted((a, b) => a.x - b.x);
  const distances = inOrder.map(({ x }, index) => {
    const [before, after] = [inOrder[index - 1], inOrder[index + 1]];
    return Math.min(before ? x - before.x : 100, after ? after.x - x : 100);
  });
  const free = inOrder.flatMap((one, index) =>
    isInk(one) ? [] : [{ one, distance: distances[index] ?? 0 }],
  );
  return free.reduce<(typeof free)[number] | undefined>(
    (least, next) => (least && least.distance <= next.distance ? least : next),
    undefined,
  )?.one;
}

/** A name and the room that it takes, in px. */
interface Placed extends FriezeLabel {
  start: number;
  end: number;
}

type Named = Omit<Placed, 'row'>;

type Pieces = DrawnSegment['strips'][number]['marks'][number]['pieces'];

const startsHere = ([first]: Pieces) => first !== undefined && first.starts !== 'cut';

function xOf([first]: Pieces): number {
  if (!first) return 0;
  return first.form === 'day' ? (first.x + first.end) / 2 : first.x;
}

/** Give each name the lowest row that is free, beside those that are placed already. */
function placeNames(names: readonly Named[], already: readonly Placed[] = []): Placed[] {
  const placed = [...already];
  // A name that runs on to the right leaves the lines before it free, one that runs back those after it.
  const back = names.filter((one) => one.back).sort((a, b) => a.x - b.x);
  const on = names.filter((one) => !one.back).sort((a, b) => b.x - a.x);
  for (const one of [...back, ...on]) {
    const row = rows.find((row) => placed.every((other) => isClear({ ...one, row }, other)));
    if (row !== undefined) placed.push({ ...one, row });
  }
  return placed;
}

/** The room that a name takes: on from its mark, or back from it where the edge is too near. */
function roomFor({ event, x, name }: { event: Event; x: number; name: string }): Named {
  const { words, isCut } = beginningOf(name, longest);
  const text = isCut ? `${words} …` : words;
  const [at, length] = [(x * width) / 100, text.length * letter];
  const back = at + length > width;
  return { event, text, x, back, start: back ? at - length : at, end: back ? at : at + length };
}

/** Names of a row stand apart; a line runs down from each name to its mark, past the names of the rows below. */
function isClear(label: Placed, other: Placed): boolean {
  if (label.row === other.row)
    return label.end + apart <= other.start || other.end + apart <= label.start;
  const [upper, lower] = label.row > other.row ? [label, other] : [other, label];
  const line = (upper.x * width) / 100;
  return upper.x === lower.x || line < lower.start - 1 || line > lower.end + 1;
}
