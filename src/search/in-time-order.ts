import type { Candidate } from './engine.ts';
import type { Search } from './run-tier.ts';

/** What was found in several goes, in the order in which the engine puts all documents by date. */
export async function inTimeOrder<Found extends { candidate: Candidate }>(
  found: readonly Found[],
  { engine, scope: { filters } }: Search,
): Promise<Found[]> {
  const all = await engine.find(
    { keys: [], adjacent: false, exact: false },
    { filters, order: 'date' },
  );
  const place = new Map(all.map(({ id }, index) => [id, index]));
  const placeOf = ({ candidate }: Found) => place.get(candidate.id) ?? all.length;
  return found.toSorted((a, b) => placeOf(a) - placeOf(b));
}
