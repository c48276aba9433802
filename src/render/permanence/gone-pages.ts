import { createHash } from 'node:crypto';
import { stateOf } from '../../corpus/lock/lock.ts';
import type { Corpus } from '../../corpus/model.ts';
import { goneUnits } from './gone-units.ts';
import { landingOf } from './landing.ts';
import { keptRevision, lastRevision, revisionAddress } from './revisions.ts';
import { unitsApart } from './units-apart.ts';

/** A page that stood at an address and does not now: what answers there leads on, or says why it is gone. */
export interface GonePage {
  /** `/d/x/`, `/people/y/`, `/d/x/r1/` */
  address: string;
  /** Where it leads now; none for a page that was withdrawn. */
  to?: string;
}

/** Every page that is gone, in the order of addresses: those of the lock, and revisions of documents that are. */
export function gonePages(corpus: Corpus): GonePage[] {
  const { lock, document } = corpus;
  return [...lock.history.keys()]
    .filter((address) => address.endsWith('/') && stateOf(lock, address)?.state !== 'live')
    .filter((address) => !document.has(idOf(address)))
    .sort()
    .flatMap((address): GonePage[] => {
      const landing = landingOf(lock, address);
      if (!landing) return [];
      const page: GonePage = landing.to === undefined ? { address } : { address, to: landing.to };
      return [page, ...goneRevisions(page, corpus)];
    });
}

const idOf = (address: string) => /^\/d\/([^/]+)\/$/.exec(address)?.[1] ?? '';

/** Pages of superseded revisions that were published under an address that is gone, and whose words are not kept there. */
function goneRevisions({ address, to }: GonePage, corpus: Corpus): GonePage[] {
  const last = lastRevision(corpus.lock, address);
  return Array.from({ length: Math.max(0, last - 1) }, (_, at) => at + 1)
    .filter((number) => !keptRevision(address, number, corpus))
    .map((number) => ({
      address: revisionAddress(address, number),
      to: to === undefined ? address : newHome(to, number, corpus),
    }));
}

/** The page of a revision at the new address of its document, if that keeps its words; else the new address. */
const newHome = (to: string, number: number, corpus: Corpus): string =>
  keptRevision(to, number, corpus) ? revisionAddress(to, number) : to;

/** Hash of what the page at an address that is gone shows, beside what every page does. */
export function goneDigest({ address, to }: GonePage, corpus: Corpus): string {
  const { digest, lock, gone = [] } = corpus;
  const units =
    to === undefined ? goneUnits(address, lock, new Set()) : unitsApart(address, to, corpus);
  const kept = gone.find((one) => one.address === address)?.snapshots ?? [];
  const shown = [
    ...[digest, address, to, lock.history.get(address), units],
    kept.map(({ revision, title, language, units: ids }) => [revision, title, language, ids]),
  ];
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 32);
}
