import type { Difference } from '../../text/collate/model.ts';
import { otherSide, type Side } from './anchors.ts';
import type { Lane } from './strip.ts';

/** A difference as it shows in a unit of one side. */
export interface Mark {
  /** Number of the difference, counting from 1. */
  n: number;
  class: Lane;
  /** Place in the text of the unit, in UTF-16 units; the same twice where the words stand on the other side only. */
  start: number;
  end: number;
  /** What the other side reads; empty where it has nothing. */
  other: string;
  /** Unit of the other side to which the words have moved. */
  movedTo?: string;
  /** Whether the difference is met here first: on the side of the base, if that has a place for it. */
  isFirst: boolean;
}

/** What differs on one side: by unit, in the order of its text. `laneOf` says as what it is marked. */
export function marksOf(
  differences: readonly Difference[],
  side: Side,
  laneOf: (difference: Difference) => Lane = (difference) => difference.class,
): Map<string, Mark[]> {
  const marks = new Map<string, Mark[]>();
  differences.forEach((difference, index) => {
    const [own, other] = [difference[side], difference[otherSide(side)]];
    if (own.unit === undefined) return;
    const isMoved = difference.class === 'moved' && other.unit !== undefined;
    const list = marks.get(own.unit) ?? [];
    list.push({
      n: index + 1,
      class: laneOf(difference),
      start: own.start,
      end: own.end,
      other: other.text,
      isFirst: side === 'base' || other.unit === undefined,
      ...(isMoved ? { movedTo: other.unit } : {}),
    });
    marks.set(own.unit, list);
  });
  for (const list of marks.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
  return marks;
}

/** A stretch of a text, with the difference it is part of. */
export interface Piece {
  text: string;
  mark?: Mark;
}

/** A text cut at its marks; the pieces one after the other are the text. */
export function cutText(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of marks) {
    // Words that moved as two stretches to one place are marked there once.
    if (mark.start < at) continue;
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start) });
    pieces.push({ text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
