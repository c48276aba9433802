import type { EventRecord } from '../../../schema/event.ts';
import type { Corpus } from '../../model.ts';
import type { Slide } from './slide.ts';

/** Fields of an event that name records and documents, and that an archive of this kind states in a slide. */
export const refFields = ['people', 'places', 'documents', 'about'] as const;
type RefField = (typeof refFields)[number];

/** What a slide names: of each field what the archive has, and all that it has not. */
export interface SlideRefs {
  known: Pick<EventRecord, RefField>;
  unknown: string[];
}

/** The records and documents that a slide of an archive of this kind names; those of another archive are told. */
export function slideRefs(fields: Slide['fields'], corpus: Corpus): SlideRefs {
  const known: SlideRefs['known'] = {};
  const unknown: string[] = [];
  for (const field of refFields) {
    const named = listAt(fields, field);
    const here = named.filter((ref) => isThere(field, ref, corpus));
    if (here.length > 0) known[field] = here;
    unknown.push(...named.filter((ref) => !here.includes(ref)));
  }
  return { known, unknown };
}

const listAt = (fields: Slide['fields'], name: string): string[] => {
  const value = fields[name];
  // TimelineJS knows no such fields: words in them are of another maker, and stay as they are.
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
};

/** Whether the archive has what a field names; people and places are records of their own folders. */
function isThere(field: RefField, ref: string, { document, entity }: Corpus): boolean {
  if (field === 'documents') return document.has(ref);
  return entity.has(ref) && (field === 'about' || ref.startsWith(`${field}/`));
}
