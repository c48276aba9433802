import type { Document } from '../model.ts';
import type { Lock } from './lock.ts';
import { pageOf, unitOf } from './page-of.ts';
import type { PublishedAddress } from './published.ts';
import { movedTo } from './redirects.ts';
import { type Successor, successors } from './successors.ts';
import { keptWords, tellWords, wordsNow } from './words-now.ts';

/** Of a text that was written anew so many units are sought: whoever deleted more meant to. */
const most = 100;

/** Documents as they stand now, with what is kept of them. */
export type KeptDocument = Pick<Document, 'address' | 'units' | 'snapshots'>;

/**
 * Where the words of an address that vanishes stand now. Of a unit: in its own document, or in the one to which its page
 * has moved, by the text that is kept of it; elsewhere where exactly one address that is new has them letter for letter.
 * Of a document: in a new one that has its words, its kept texts or half of its paragraphs. Nothing is worked out before
 * it is asked for.
 */
export function standsIn(
  lock: Lock,
  published: readonly Pick<PublishedAddress, 'address' | 'hash'>[],
  documents: readonly KeptDocument[],
): (address: string) => Successor | undefined {
  let byHash: Map<string, string[]> | undefined;
  let byPage: Map<string, KeptDocument> | undefined;
  const asked = new Map<KeptDocument, number>();
  const isWorthIt = (one: KeptDocument) => {
    const count = (asked.get(one) ?? 0) + 1;
    asked.set(one, count);
    return count <= most;
  };
  const heirOf = successors(lock, published, documents);
  const equal = (address: string, hash: string): Successor | undefined => {
    // What was published before tells of itself: two witnesses may well have the same words.
    byHash ??= addressesByHash(published.filter((one) => !lock.history.has(one.address)));
    const isUnit = address.includes('#');
    const found = (byHash.get(hash) ?? []).filter((one) => one.includes('#') === isUnit);
    return found.length === 1 && found[0] !== undefined
      ? { at: found[0], tale: `its words stand in ${found[0]}` }
      : undefined;
  };
  return (address) => {
    const hash = lock.history.get(address)?.findLast(({ state }) => state === 'live')?.hash;
    if (hash === undefined || hash === '') return undefined;
    byPage ??= new Map(documents.map((one) => [one.address, one]));
    if (!address.includes('#')) return equal(address, hash) ?? heirOf(address);
    const page = pageOf(address);
    const own = byPage.get(page) ?? byPage.get(pageOf(movedTo(lock, page) ?? ''));
    const words =
      own && isWorthIt(own) ? keptWords(own.snapshots, unitOf(address), hash) : undefined;
    const near = own && words !== undefined ? wordsNow(words, placesOf(own)) : undefined;
    const told = near && { at: near.at, tale: tellWords(near) };
    return near?.shared === near?.of
      ? (told ?? equal(address, hash))
      : (equal(address, hash) ?? told);
  };
}

/** The units of a document with their words, by address. */
export const placesOf = ({ address, units }: Pick<Document, 'address' | 'units'>) =>
  units.map(({ id, text }) => [`${address}#${id}`, text] as const);

function addressesByHash(published: readonly Pick<PublishedAddress, 'address' | 'hash'>[]) {
  const known = new Map<string, string[]>();
  for (const { address, hash } of published) {
    const same = known.get(hash);
    if (same) same.push(address);
    else known.set(hash, [address]);
  }
  return known;
}
