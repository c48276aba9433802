import type { LockEntry } from '../corpus/lock/entry.ts';
import { movedTo } from '../corpus/lock/redirects.ts';
import type { Corpus } from '../corpus/model.ts';
import type { ColumnName } from './columns/column.ts';

/**
 * Every address that was ever published, in order, one to a line, as UTF-8: whether it is live, moved or
 * withdrawn; the day on which it was first published, and the one of a move or withdrawal; the first 16
 * digits of the hash of its words and the revisions in which they were new; where it leads in the end; why
 * it is gone. What is not known or does not apply is left out.
 */
export function addressesJson({ lock }: Pick<Corpus, 'lock'>): Uint8Array {
  const rows: string[] = [];
  const pieces: Buffer[] = [];
  const flush = (end: string) => {
    pieces.push(Buffer.from(rows.join(',\n') + end));
    rows.length = 0;
  };
  for (const [address, history] of [...lock.history].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = history.at(-1);
    if (!last) continue;
    // Bytes, piece by piece: there may be a million addresses.
    if (rows.length === 10_000) flush(',\n');
    rows.push(` ${JSON.stringify(rowOf(history, last, movedTo(lock, address)))}`);
  }
  flush('\n]\n');
  return Buffer.concat([Buffer.from('[\n'), ...pieces]);
}

/** What is told of an address, its keys in the order of the alphabet. */
function rowOf(history: readonly LockEntry[], last: LockEntry, to: string | undefined) {
  const live = history.filter(({ state }) => state === 'live');
  // What was put back is live in one revision twice.
  const revisions = [...new Set(live.map(({ revision }) => revision))].filter((one) => one > 0);
  return {
    address: last.address,
    ...stated('first_seen', history[0]?.date),
    ...stated('reason', last.state === 'withdrawn' ? last.note : ''),
    ...(revisions.length > 0 && { revisions }),
    ...stated('sha256', live.at(-1)?.hash),
    ...stated('since', last.state === 'live' ? '' : last.date),
    state: last.state,
    ...stated('to', to),
  };
}

const stated = (key: ColumnName<'addresses'>, value = '') => (value === '' ? {} : { [key]: value });
