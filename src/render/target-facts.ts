import type { Corpus, Document, Entity, Event } from '../corpus/model.ts';
import { citedAddress } from '../text/cite/cited-address.ts';
import { eventsByAddress } from './events-by-address.ts';

/** What an address of the archive leads to, as far as a card can show it. */
export type Target =
  | { entity: Entity }
  | { event: Event }
  | { document: Document; unit?: Document['units'][number] };

/**
 * What an address leads to: a record, an event, a document or one of its units, also by printed
 * number; nothing for other pages, and for fragments of `from` that are no units.
 */
export function targetOf(
  address: string,
  { document, entity, events }: Pick<Corpus, 'document' | 'entity' | 'events'>,
  from?: Document,
): Target | undefined {
  const { page, unit: fragment } = citedAddress(address);
  const record = entity.get(page.slice(1, -1));
  if (record) return { entity: record };
  const known = eventsByAddress(events).get(page);
  if (known) return { event: known.event };
  const shown = page === '' ? from : document.get(/^\/d\/([^/]+)\/$/.exec(page)?.[1] ?? '');
  if (!shown) return undefined;
  const unit = shown.units.find(({ id, printed }) => id === fragment || `m${printed}` === fragment);
  if (unit) return { document: shown, unit };
  return shown === from ? undefined : { document: shown };
}
