import type { Corpus, Event } from '../corpus/model.ts';
import { once } from './once.ts';

/** Events with a page of their own and their places in the order of time, by address. */
const byAddress = once(
  (events: Event[]) =>
    new Map(
      events.flatMap((event, place) =>
        event.file === undefined ? [] : [[event.address, { event, place }] as const],
      ),
    ),
);

/** The events, of those that keepers wrote, that lead to a page, in the order of time. */
export function eventsLeadingTo(
  address: string,
  { events, backlinks }: Pick<Corpus, 'events' | 'backlinks'>,
): Event[] {
  const known = byAddress(events);
  const from = new Set((backlinks.get(address) ?? []).map((link) => link.from));
  return [...from]
    .flatMap((page) => known.get(page) ?? [])
    .sort((a, b) => a.place - b.place)
    .map(({ event }) => event);
}
