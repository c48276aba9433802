import { compareSpans } from '../text/date-order.ts';
import { parseEdtf } from '../text/edtf.ts';
import type { Document, Entity, Event } from './model.ts';
import type { ReadEvent } from './records.ts';

/**
 * Everything on the timeline in time order: the events that keepers wrote, and one for each
 * clock of a document. Witnesses of one work that state the same session or issue share one event.
 */
export function collectEvents(
  read: readonly ReadEvent[],
  documents: readonly Document[],
  entity: ReadonlyMap<string, Entity>,
): Event[] {
  const written = read.flatMap(({ id, record, file }): Event[] => {
    const span = parseEdtf(record.date);
    if (!span) return [];
    return [
      {
        id,
        address: `/events/${id}/`,
        file,
        title: record.title,
        date: { value: record.date, span },
        kind: record.kind,
        places: (record.places ?? []).map((place) => asRef('places', place)),
        people: (record.people ?? []).map((person) => asRef('people', person)),
        documents: record.documents ?? [],
        sources: Array.isArray(record.source) ? record.source : [record.source],
      },
    ];
  });
  return [...written, ...clockEvents(documents, entity)].sort(
    (a, b) => compareSpans(a.date.span, b.date.span) || (a.id < b.id ? -1 : 1),
  );
}

/** `hoa-binh` and `places/hoa-binh` name the same record. */
export const asRef = (kind: string, id: string) => (id.includes('/') ? id : `${kind}/${id}`);

function clockEvents(documents: readonly Document[], entity: ReadonlyMap<string, Entity>): Event[] {
  const shared = new Map<string, Event>();
  const ids = new Set<string>();
  for (const document of documents) {
    for (const date of document.dates) {
      const ofWork = date.clock === 'session' || date.clock === 'issued';
      const work = ofWork ? entity.get(`works/${document.matter.work}`) : undefined;
      const { id: owner, address } = work ?? document;
      const key = `${address} ${date.clock} ${date.value}`;
      const known = shared.get(key);
      if (known) {
        known.documents.push(document.id);
        known.sources.push(document.address);
        continue;
      }
      const id = freeId([`${owner}-${date.clock}`, `${document.id}-${date.clock}`], ids);
      ids.add(id);
      shared.set(key, {
        id,
        // A date of a document is told on the page of that document, or of the work it shares.
        address,
        clock: date.clock,
        title: work?.name ?? document.title,
        date: { value: date.value, span: date.span },
        ...(date.note === undefined ? {} : { note: date.note }),
        kind: date.clock,
        places: [],
        people: [],
        documents: [document.id],
        sources: [document.address],
      });
    }
  }
  return [...shared.values()];
}

/** The first of some ids that is free, else the last with a number. */
function freeId(wanted: readonly string[], taken: ReadonlySet<string>): string {
  const free = wanted.find((id) => !taken.has(id));
  if (free !== undefined) return free;
  for (let number = 2; ; number += 1) {
    const id = `${wanted.at(-1)}-${number}`;
    if (!taken.has(id)) return id;
  }
}
