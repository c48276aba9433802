import type { Reading } from './entry.ts';
import type { Segment } from './segments.ts';

/** Tells of a witness's reading in a segment what other readings are parts of the same difference. */
export type PieceIn = (segment: number, witness: number) => Pick<Reading, 'piece'>;

/**
 * Link the readings that are one difference of one witness, cut where differences of others begin or end. Witnesses
 * that have the same in all its parts share them. `told` are the readings by segment and witness.
 */
export function linkPieces(
  segments: readonly Segment[],
  told: readonly Reading[][],
  idOf: (segment: number, witness: number) => string,
): PieceIn {
  const found = new Map<string, Pick<Reading, 'piece'>>();
  const leaders = new Map<string, number>();
  const witnesses = segments[0]?.tokens.length ?? 0;
  for (let witness = 1; witness < witnesses; witness++) {
    for (const places of cutStretches(segments, witness)) {
      const parts = places.map((place) => told[place]?.[witness]);
      const isMove = parts.some((part) => part?.move !== undefined);
      const key = JSON.stringify([
        ...(isMove ? [witness] : []),
        ...parts.map((part, at) => [places[at], part?.class, part?.content]),
      ]);
      const leader = leaders.get(key) ?? witness;
      leaders.set(key, leader);
      const ids = places.map((place) => idOf(place, leader));
      places.forEach((place, at) => {
        const piece = { id: ids[at] ?? '', number: at + 1, others: ids.toSpliced(at, 1) };
        found.set(`${place} ${witness}`, { piece });
      });
    }
  }
  return (place, witness) => found.get(`${place} ${witness}`) ?? {};
}

/** The segments of each difference of a witness that stands in more than one. */
function cutStretches(segments: readonly Segment[], witness: number): number[][] {
  const places = new Map<number, number[]>();
  segments.forEach(({ marks }, place) => {
    const stretch = marks[witness]?.[0]?.stretch;
    if (stretch === undefined) return;
    const list = places.get(stretch);
    if (list) list.push(place);
    else places.set(stretch, [place]);
  });
  return [...places.values()].filter((list) => list.length > 1);
}
