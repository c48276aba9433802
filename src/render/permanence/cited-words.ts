import type { LockEntry } from '../../corpus/lock/entry.ts';
import type { Corpus, Document } from '../../corpus/model.ts';
import { goneUnits } from './gone-units.ts';
import { superseded } from './revisions.ts';

/** Words that an address of a page led to once and does not now. */
export interface FormerWords {
  /** Id of the unit; `''` for the whole text. */
  unit: string;
  /** First 8 digits of their hash. */
  hash: string;
  /** Number of the last revision that had them, and whose words are kept. */
  revision: number;
}

/**
 * What somebody may have cited under the addresses of a document that reads otherwise now: of each unit,
 * those that are gone among them, and of the whole text the words of earlier revisions.
 */
export function formerWords(document: Document, { lock }: Pick<Corpus, 'lock'>): FormerWords[] {
  const kept = superseded(document);
  if (kept.length === 0) return [];
  const { address, units, revision } = document;
  const standing = new Set(units.map(({ id }) => id));
  const gone = goneUnits(address, lock, standing).map(({ id }) => id);
  return ['', ...standing, ...gone].flatMap((unit) => {
    const live = (lock.history.get(unit === '' ? address : `${address}#${unit}`) ?? []).filter(
      ({ state }) => state === 'live',
    );
    const isGone = unit !== '' && !standing.has(unit);
    return live.flatMap((entry, at): FormerWords[] => {
      const until = live[at + 1]?.revision ?? (isGone ? revision + 1 : undefined);
      if (until === undefined) return [];
      const last = kept.findLast(
        (one) =>
          one.revision >= entry.revision &&
          one.revision < until &&
          (unit === '' || one.units.includes(unit)),
      );
      return last ? [{ unit, hash: short(entry), revision: last.revision }] : [];
    });
  });
}

const short = ({ hash }: LockEntry) => hash.slice(0, 8);
