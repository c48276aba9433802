import { textHash } from '../../corpus/lock/published.ts';
import type { Snapshot } from '../../corpus/lock/snapshot.ts';
import { unitsOf } from '../../corpus/lock/unit-history.ts';
import type { Corpus, Document } from '../../corpus/model.ts';
import { unitHash } from '../../corpus/unit-hash.ts';
import { once } from '../once.ts';
import { superseded } from './revisions.ts';

/** Words that an address of a document leads to in another revision than the one shown. */
export interface FormerWords {
  /** Id of the unit; `''` for the whole text. */
  unit: string;
  /** First 8 digits of their hash. */
  hash: string;
  /** Number of the last other revision that has them. */
  revision: number;
}

/**
 * What somebody may have cited under the addresses of a document that reads otherwise now: the words of the
 * units of earlier revisions, those that are gone among them, and of each whole text.
 */
export const formerWords = once((document: Document): FormerWords[] =>
  wordsElsewhere(document.units, superseded(document).toReversed().map(hashedSnapshot)),
);

/** A text of a document: its revision, and its units. */
interface Revised {
  revision: number;
  units: readonly { id: string; text: string }[];
}

const hashedSnapshot = (kept: Snapshot): Revised => ({
  revision: kept.revision,
  units: unitsOf(kept),
});

/** A kept text: of which document, and how that reads now, if it is still there. */
interface KeptText {
  snapshot: Snapshot;
  frame: Pick<Document, 'address'>;
  current?: Document;
}

/**
 * What somebody may have cited of other revisions than that of a kept text: the words of those that are not words
 * of this one. The current revision comes first, then those before it, the latest first.
 */
export function otherWords(
  { snapshot, frame, current }: KeptText,
  { gone = [] }: Pick<Corpus, 'gone'>,
): FormerWords[] {
  const kept = current
    ? superseded(current)
    : (gone.find(({ address }) => address === frame.address)?.snapshots ?? []);
  const others = kept.filter(({ revision }) => revision !== snapshot.revision).toReversed();
  return wordsElsewhere(unitsOf(snapshot), [
    ...(current ? [current] : []),
    ...others.map(hashedSnapshot),
  ]);
}

/** The words of other texts that a text does not have under the same id, each with the first of them. */
function wordsElsewhere(units: Revised['units'], others: readonly Revised[]): FormerWords[] {
  if (others.length === 0) return [];
  const known = new Set(hashesOf(units).map(keyOf));
  return others.flatMap((other) =>
    hashesOf(other.units).flatMap((one): FormerWords[] => {
      if (known.has(keyOf(one))) return [];
      known.add(keyOf(one));
      return [{ ...one, revision: other.revision }];
    }),
  );
}

type Hashed = Omit<FormerWords, 'revision'>;

const keyOf = ({ unit, hash }: Hashed) => `${unit} ${hash}`;

const hashesOf = (units: readonly { id: string; text: string }[]): Hashed[] =>
  [
    { unit: '', hash: textHash(units) },
    ...units.map(({ id, text }) => ({ unit: id, hash: unitHash(text) })),
  ].map(({ unit, hash }) => ({ unit, hash: hash.slice(0, 8) }));
