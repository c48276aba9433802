import { createHash } from 'node:crypto';
import type { Corpus } from '../corpus/model.ts';
import { firstAddress } from './first-address.ts';

/** The name space of addresses (RFC 9562). */
const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/**
 * A UUID (version 5) of a page of an archive, made from the slug of the archive and the address at which the
 * page was first published: the same on every host, and after the page has moved. `what` tells several things
 * of one page apart.
 */
export function permanentId(
  address: string,
  { lock, settings }: Pick<Corpus, 'lock' | 'settings'>,
  what = '',
): string {
  const name = `${settings.slug}:${firstAddress(lock, address)}${what}`;
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
