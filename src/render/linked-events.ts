import type { Corpus, Event } from '../corpus/model.ts';
import { eventsByAddress } from './events-by-address.ts';

/** The events, of those that keepers wrote, that lead to a page, in the order of time. */
export function eventsLeadingTo(
  address: string,
  { events, backlinks }: Pick<Corpus, 'events' | 'backlinks'>,
): Event[] {
  const known = eventsByAddress(events);
  const from = new Set((backlinks.get(address) ?? []).map((link) => link.from));
  return [...from]
    .flatMap((page) => known.get(page) ?? [])
    .sort((a, b) => a.place - b.place)
    .map(({ event }) => event);
}
