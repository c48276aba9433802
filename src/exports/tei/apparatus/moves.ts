import type { Reading } from './entry.ts';
import type { Segment } from './segments.ts';

/** Tells of a witness's reading in a segment whether it is half of a move, and where the other half is. */
export type MoveIn = (segment: number, witness: number) => Pick<Reading, 'move'>;

/** Find both halves of every move: where the base has the words, and where the witness has them. */
export function findMoves(
  segments: readonly Segment[],
  idOf: (segment: number, witness: number) => string,
): MoveIn {
  const halves = new Map<string, [base: number[], witness: number[]]>();
  const keyIn = (segment: Segment | undefined, witness: number) => {
    const move = segment?.marks[witness]?.find((mark) => mark.move !== undefined)?.move;
    return move === undefined ? undefined : `${witness} ${move}`;
  };
  const sideOf = (segment: Segment | undefined) => (segment?.tokens[0]?.length ? 0 : 1);
  segments.forEach((segment, place) => {
    segment.marks.forEach((_marks, witness) => {
      const key = keyIn(segment, witness);
      if (key === undefined) return;
      const both = halves.get(key) ?? [[], []];
      both[sideOf(segment)].push(place);
      halves.set(key, both);
    });
  });
  return (place, witness) => {
    const key = keyIn(segments[place], witness);
    const both = key === undefined ? undefined : halves.get(key);
    if (both === undefined) return {};
    const others = both[sideOf(segments[place]) === 0 ? 1 : 0];
    const move = {
      id: idOf(place, witness),
      halves: others.map((other) => idOf(other, witness)),
    };
    return { move };
  };
}
