import type { Corpus, Document } from '../corpus/model.ts';
import { parseEdtf } from '../text/edtf.ts';
import { firstAddress } from './first-address.ts';

/** Days on which a document became known to readers, `2026-11-22`; those that nobody knows are left out. */
export interface DocumentDays {
  /** First published, here or where it stood before. */
  published?: string;
  /** Published as it stands now, at the address at which it stands. */
  changed?: string;
}

/**
 * When a document was first published and when it was last changed, by the lock of addresses; where that knows
 * no day of the last revision, the last day that the front matter gives to it.
 */
export function documentDays(document: Document, { lock }: Pick<Corpus, 'lock'>): DocumentDays {
  const { address, revision, matter } = document;
  const first = lock.history
    .get(firstAddress(lock, address))
    ?.find(({ state }) => state === 'live');
  const last = lock.history
    .get(address)
    ?.findLast((line) => line.state === 'live' && line.revision === revision);
  const told = parseEdtf(matter.revisions?.at(-1)?.date ?? '');
  const published = first?.date || undefined;
  // Nothing changes before it is published, whatever the front matter says.
  const changed = last?.date || [told?.max ?? told?.min ?? '', published ?? ''].sort().at(-1);
  return { ...(published && { published }), ...(changed && { changed }) };
}
