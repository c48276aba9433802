import type { Event } from '../corpus/model.ts';
import { once } from './once.ts';

/** Events that keepers wrote, and their places in the order of time, by the address of their page. */
export const eventsByAddress = once(
  (events: Event[]) =>
    new Map(
      events.flatMap((event, place) =>
        event.file === undefined ? [] : [[event.address, { event, place }] as const],
      ),
    ),
);
