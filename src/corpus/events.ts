import type { Clock } from '../schema/front-matter.ts';
import { compareSpans } from '../text/date-order.ts';
import { parseEdtf } from '../text/edtf.ts';
import type { Document, Entity, Event, StatedDate } from './model.ts';
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
        ...(record.note === undefined ? {} : { note: record.note }),
        kind: record.kind,
        places: (record.places ?? []).map((place) => asRef('places', place)),
        people: (record.people ?? []).map((person) => asRef('people', person)),
        about: record.about ?? [],
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

/** Clocks that tell of the work itself, so that its witnesses can share an event. */
const workClocks: ReadonlySet<Clock> = new Set(['session', 'issued']);

/** One date that a document states, or several witnesses of a work together. */
interface Occurrence {
  date: StatedDate;
  work: Entity | undefined;
  documents: [Document, ...Document[]];
}

function clockEvents(documents: readonly Document[], entity: ReadonlyMap<string, Entity>): Event[] {
  const taken = new Set<string>();
  return occurrences(documents, entity).map(({ date, work, documents: [first, ...others] }) => {
    // A date of one document is told on its page; one that witnesses share, on the page of their work.
    const owner = work && others.length > 0 ? work : first;
    const id = freeId([`${owner.id}-${date.clock}`, `${first.id}-${date.clock}`], taken);
    taken.add(id);
    const all = [first, ...others];
    return {
      id,
      address: owner.address,
      clock: date.clock,
      title: owner === first ? first.title : (work?.name ?? first.title),
      date: { value: date.value, span: date.span },
      ...(date.note === undefined ? {} : { note: date.note }),
      kind: date.clock,
      places: [],
      people: [],
      about: [],
      documents: all.map((document) => document.id),
      sources: all.map((document) => document.address),
    };
  });
}

function occurrences(documents: readonly Document[], entity: ReadonlyMap<string, Entity>) {
  const groups = new Map<string, Occurrence>();
  for (const document of documents) {
    for (const date of document.dates) {
      const isOfWork = workClocks.has(date.clock);
      const work = isOfWork ? entity.get(`works/${document.matter.work}`) : undefined;
      const key = `${(work ?? document).address} ${date.clock} ${date.value}`;
      const known = groups.get(key);
      if (known) known.documents.push(document);
      else groups.set(key, { date, work, documents: [document] });
    }
  }
  return [...groups.values()];
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
