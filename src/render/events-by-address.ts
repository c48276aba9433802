import type { Event } from '../corpus/model.ts';
import { once } from './once.ts';

/** Events that keepers wrote, by the address of their page. */
export const eventsByAddress = once(
  (events: Event[]) =>
    new Map(
      events.flatMap((event) =>
        event.file === undefined ? [] : [[event.address, event] as const],
      ),
    ),
);
