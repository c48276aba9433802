import type { Lock } from '../../corpus/lock/lock.ts';
import type { Snapshot } from '../../corpus/lock/snapshot.ts';
import type { Corpus, Document } from '../../corpus/model.ts';
import type { Localized } from '../../schema/localized.ts';
import { formerly } from './formerly.ts';

/** One revision of a document, as its page lists it. */
export interface Revision {
  /** Counting from 1. */
  number: number;
  /** Day of the change, EDTF, as the front matter tells it; of the first the day on which it was published, if known. */
  date?: string;
  what?: Localized;
  why?: Localized;
  /** Page with its words: `/d/x/` of the last, `/d/x/r1/` of one before; none where its words are not kept. */
  address?: string;
}

/** Address of the page with the words of a revision that was superseded: `/d/x/r1/` */
export const revisionAddress = (address: string, revision: number) => `${address}r${revision}/`;

/** The texts that a document had before the one it has now. */
export const superseded = ({ snapshots, revision }: Document): Snapshot[] =>
  snapshots.filter((one) => one.revision < revision);

/** All revisions of a document, the first one first. */
export function revisionsOf(document: Document, lock: Lock): Revision[] {
  const { address, revision: last, matter } = document;
  const kept = new Set(superseded(document).map(({ revision }) => revision));
  return Array.from({ length: last }, (_, at): Revision => {
    const number = at + 1;
    const told = matter.revisions?.[at - 1];
    const date = told?.date ?? publishedOn(lock, address, number);
    const page = number === last ? address : revisionAddress(address, number);
    return {
      number,
      ...(date && { date }),
      ...(told && { what: told.what, why: told.why }),
      ...((number === last || kept.has(number)) && { address: page }),
    };
  });
}

/** Day on which a revision was first published, here or where its document stood before; nothing where nobody knows. */
export function publishedOn(lock: Lock, address: string, revision: number): string | undefined {
  const pages = [address, ...formerly(lock, address)];
  const lines = pages.flatMap((page) => lock.history.get(page) ?? []);
  const dates = lines
    .filter((one) => one.state === 'live' && one.revision === revision && one.date !== '')
    .map(({ date }) => date);
  return dates.sort()[0];
}

/** Number of the last revision that was published under an address; 0 for a page without revisions. */
export const lastRevision = (lock: Lock, address: string): number =>
  (lock.history.get(address) ?? []).findLast(({ state }) => state === 'live')?.revision ?? 0;

/** The kept text of a superseded revision, by the address of its document; of one that is gone also the last. */
export function keptRevision(
  address: string,
  number: number,
  { document, gone = [] }: Pick<Corpus, 'document' | 'gone'>,
): Snapshot | undefined {
  const standing = document.get(/^\/d\/([^/]+)\/$/.exec(address)?.[1] ?? '');
  const kept = standing
    ? superseded(standing)
    : gone.find((one) => one.address === address)?.snapshots;
  return kept?.find(({ revision }) => revision === number);
}

/** Where a unit that is gone can still be read: the last of some kept texts that has it. */
export interface LastText {
  revision: number;
  /** `/d/x/r1/#p7` */
  address: string;
}

/** The last of the kept texts of a page that has a unit. */
export function lastText(
  page: string,
  id: string,
  kept: readonly Snapshot[],
): LastText | undefined {
  const revision = kept.findLast(({ units }) => units.includes(id))?.revision;
  if (revision === undefined) return undefined;
  return { revision, address: `${revisionAddress(page, revision)}#${id}` };
}
