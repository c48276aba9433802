import type { Difference } from '../../text/collate/model.ts';
import type { Span } from '../../text/span.ts';
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
  /** Of a difference within a moved passage: number of the move. */
  within?: number;
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
      ...(difference.within === undefined ? {} : { within: difference.within + 1 }),
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
  /** The same text cut again, where it has moved and differs within. */
  pieces?: Piece[];
}

/** A text cut at its marks, moved passages once more at what differs within them; the pieces one after the other are the text. */
export function cutText(text: string, marks: readonly Mark[]): Piece[] {
  const inner = Map.groupBy(
    marks.filter((mark) => mark.within !== undefined),
    (mark) => mark.within,
  );
  const outer = marks.filter((mark) => mark.within === undefined);
  return cutBetween(text, outer, { start: 0, end: text.length }).map((piece) => {
    const own = inner.get(piece.mark?.n);
    return piece.mark && own ? { ...piece, pieces: cutBetween(text, own, piece.mark) } : piece;
  });
}

/** A stretch of a text cut at marks in the order of the text. */
function cutBetween(text: string, marks: readonly Mark[], { start, end }: Span): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.start < at) continue;
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start) });
    pieces.push({ text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end) });
  return pieces;
}
