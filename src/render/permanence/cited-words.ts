import { textHash } from '../../corpus/lock/published.ts';
import { unitsOf } from '../../corpus/lock/unit-history.ts';
import type { Document } from '../../corpus/model.ts';
import { unitHash } from '../../corpus/unit-hash.ts';
import { once } from '../once.ts';
import { superseded } from './revisions.ts';

/** Words that an address of a page led to once and does not now. */
export interface FormerWords {
  /** Id of the unit; `''` for the whole text. */
  unit: string;
  /** First 8 digits of their hash. */
  hash: string;
  /** Number of the last superseded revision that has them. */
  revision: number;
}

/**
 * What somebody may have cited under the addresses of a document that reads otherwise now: the words of the
 * units of earlier revisions, those that are gone among them, and of each whole text.
 */
export const formerWords = once((document: Document): FormerWords[] => {
  const earlier = superseded(document).toReversed();
  if (earlier.length === 0) return [];
  const known = new Set(hashesOf(document.units).map(keyOf));
  return earlier.flatMap((snapshot) =>
    hashesOf(unitsOf(snapshot)).flatMap((one): FormerWords[] => {
      if (known.has(keyOf(one))) return [];
      known.add(keyOf(one));
      return [{ ...one, revision: snapshot.revision }];
    }),
  );
});

type Hashed = Omit<FormerWords, 'revision'>;

const keyOf = ({ unit, hash }: Hashed) => `${unit} ${hash}`;

const hashesOf = (units: readonly { id: string; text: string }[]): Hashed[] =>
  [
    { unit: '', hash: textHash(units) },
    ...units.map(({ id, text }) => ({ unit: id, hash: unitHash(text) })),
  ].map(({ unit, hash }) => ({ unit, hash: hash.slice(0, 8) }));
