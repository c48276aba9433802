import type { Event } from '../../corpus/model.ts';
import { clocks } from '../../schema/front-matter.ts';

/** The lane of an event; its kind unless a picture says otherwise. */
export type LaneOf = (event: Event) => string;

/**
 * The events of each lane. Lanes of documents come first, in the order of the clocks; then the
 * others as they first occur.
 */
export function intoLanes(events: Event[], laneOf: LaneOf): [string, Event[]][] {
  return [...Map.groupBy(events, laneOf)].sort(([a], [b]) => rank(a) - rank(b));
}

/** One lane for what concerns the documents of the archive, one for everything around them. */
export const documentsAndContext: LaneOf = ({ documents }) =>
  documents.length > 0 ? 'documents' : 'context';

function rank(kind: string): number {
  const clock = (clocks as readonly string[]).indexOf(kind);
  if (clock >= 0) return clock;
  return kind === 'documents' ? 0 : clocks.length;
}
