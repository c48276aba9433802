import type { Event } from '../../../../src/corpus/model.ts';
import { parseEdtf } from '../../../../src/text/edtf.ts';

/** An event with a date and whatever else a test is about. */
export function anEvent(value: string, more: Partial<Event> = {}): Event {
  const span = parseEdtf(value);
  if (!span) throw new Error(`${value} is no date`);
  const id = more.id ?? value.replace(/[^0-9a-z]+/g, '-');
  return {
    id,
    address: `/events/${id}/`,
    title: `What happened ${value}`,
    date: { value, span },
    kind: 'directive',
    places: [],
    people: [],
    about: [],
    documents: [],
    sources: ['https://example.org/'],
    ...more,
  };
}
