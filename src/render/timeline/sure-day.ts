import type { Event } from '../../corpus/model.ts';
import { startDay } from './groups.ts';

/** Whether it is certain on which day an event began: a whole day, not one of several, without `?` or `~`. */
export function hasSureDay(event: Pick<Event, 'date'>): boolean {
  const { uncertain, approximate, shape, openStart } = event.date.span;
  const isSure = !uncertain && !approximate && shape !== 'one-of' && !openStart;
  return isSure && startDay(event) !== undefined;
}
