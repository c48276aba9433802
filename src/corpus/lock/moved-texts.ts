import type { Document } from '../model.ts';
import type { Problem } from '../problem.ts';
import { unitHash } from '../unit-hash.ts';
import { addressesByPage } from './addresses-by-page.ts';
import type { GoneDocument } from './gone-document.ts';
import { type Lock, lockFile, stateOf } from './lock.ts';
import { pageOf } from './page-of.ts';
import { textHash } from './published.ts';
import { movedTo, type Redirect } from './redirects.ts';
import { placesOf } from './stands-in.ts';
import { unitsOf } from './unit-history.ts';

/** Documents as they stand, and what is kept of those that are gone. */
export interface StandingTexts {
  documents: readonly Pick<Document, 'address' | 'units' | 'snapshots'>[];
  gone: readonly GoneDocument[];
}

/**
 * Words of a document that has moved which are kept nowhere: they were changed on the way, and the text that was kept was
 * deleted. Nothing is asked of what was withdrawn since. `moves` are all pages that have moved.
 */
export function movedTexts(
  lock: Lock,
  moves: readonly Redirect[],
  texts: StandingTexts,
): Problem[] {
  const own = moves.filter(({ from }) => from.startsWith('/d/'));
  if (own.length === 0) return [];
  const units = addressesByPage(lock);
  const standing = new Map(texts.documents.map((one) => [one.address, one]));
  const now = new Map(texts.documents.flatMap((one) => placesOf(one)));
  return own.flatMap((move) => {
    const page = pageOf(move.to);
    const isKept = keptWith(page, own, texts);
    if (!standing.has(page)) return [];
    return liveLines(lock, move.from).flatMap(({ revision, hash }) => {
      if (isKept(hash)) return [];
      const unit = units.get(move.from)?.find((one) => isLost(one, revision, { lock, now }));
      return unit === undefined ? [] : [lost(lock, { ...move, unit, revision })];
    });
  });
}

const liveLines = (lock: Lock, address: string) =>
  (lock.history.get(address) ?? []).filter(({ state }) => state === 'live');

/** Whether the text with a hash is kept at a page or at any that has moved there. */
function keptWith(page: string, moves: readonly Redirect[], { documents, gone }: StandingTexts) {
  let hashes: Set<string> | undefined;
  const find = () => {
    const pages = new Set([page, ...moves.flatMap(({ from, to }) => (to === page ? from : []))]);
    const kept = [...documents, ...gone].filter(({ address }) => pages.has(address));
    return new Set(kept.flatMap(({ snapshots }) => snapshots.map((one) => textHash(unitsOf(one)))));
  };
  return (hash: string) => {
    hashes ??= find();
    return hashes.has(hash);
  };
}

/**
 * Whether a unit that has moved had other words in a revision than the address to which it has moved ever had. Those
 * are kept with their own page, or another problem tells.
 */
function isLost(
  unit: string,
  revision: number,
  { lock, now }: { lock: Lock; now: ReadonlyMap<string, string> },
): boolean {
  const hash = liveLines(lock, unit).findLast((line) => line.revision <= revision)?.hash;
  const to = movedTo(lock, unit);
  if (hash === undefined || to === undefined || stateOf(lock, to)?.state === 'withdrawn') {
    return false;
  }
  const text = now.get(to);
  if (text !== undefined && unitHash(text) === hash) return false;
  return liveLines(lock, to).every((line) => line.hash !== hash);
}

function lost(
  lock: Lock,
  { from, to, unit, revision }: Redirect & { unit: string; revision: number },
): Problem {
  const file = `documents${from.slice('/d'.length)}revisions/r${revision}.md`;
  return {
    rule: 'missing-revision',
    file: lockFile,
    line: lock.lineOf(from),
    message: `${from} has moved to ${to}, and no file keeps its revision ${revision}: the words of ${unit} as they were published stand nowhere now.`,
    fix: `Restore ${file}, from git or from another copy: what was published stays readable. Nothing but revisions/ may stand in that folder.`,
  };
}
