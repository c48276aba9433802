import type { LockEntry } from '../corpus/lock/entry.ts';
import { movedTo } from '../corpus/lock/redirects.ts';
import type { Corpus } from '../corpus/model.ts';
import { sortedJson } from './json.ts';

/** Keys of `data/addresses.json`. */
export const addressKeys = [
  'address',
  'state',
  'first_seen',
  'sha256',
  'revisions',
  'since',
  'to',
  'reason',
] as const;

/**
 * Every address that was ever published, in order, one to a line, as UTF-8: whether it is live, moved or
 * withdrawn; the day on which it was first published, and the one of a move or withdrawal; the first 16
 * digits of the hash of its words and the revisions in which they were new; where it leads in the end; why
 * it is gone. What is not known or does not apply is left out.
 */
export function addressesJson({ lock }: Pick<Corpus, 'lock'>): Uint8Array {
  const lines: Buffer[] = [];
  for (const [address, history] of [...lock.history].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = history.at(-1);
    if (!last) continue;
    const row = sortedJson(rowOf(history, last, movedTo(lock, address)));
    lines.push(Buffer.from(`${lines.length === 0 ? '' : ',\n'} ${row}`));
  }
  // Bytes, address by address: there may be a million.
  return Buffer.concat([Buffer.from('[\n'), ...lines, Buffer.from('\n]\n')]);
}

function rowOf(history: readonly LockEntry[], last: LockEntry, to: string | undefined) {
  const live = history.filter(({ state }) => state === 'live');
  const revisions = live.flatMap(({ revision }) => (revision === 0 ? [] : [revision]));
  const gone = last.state === 'live' ? '' : last.date;
  return {
    address: last.address,
    state: last.state,
    ...stated('first_seen', history[0]?.date),
    ...stated('sha256', live.at(-1)?.hash),
    ...(revisions.length > 0 && { revisions }),
    ...stated('since', gone),
    ...stated('to', to),
    ...stated('reason', last.state === 'withdrawn' ? last.note : ''),
  };
}

const stated = (key: (typeof addressKeys)[number], value = '') =>
  value === '' ? {} : { [key]: value };
