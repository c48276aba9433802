import { textHash } from '../../corpus/lock/published.ts';
import type { Document, Unit } from '../../corpus/model.ts';
import type { UnitRange } from '../../text/cite/locator.ts';
import type { CitedPart } from '../../text/cite/part-of.ts';

const shortHash = (units: readonly Unit[]) => textHash(units).slice(0, 8);

const hashes = new WeakMap<readonly Unit[], string>();

/** First digits of the hash of all the words of a document; every format and language of its page asks for them. */
export function wholeHash(units: readonly Unit[]): string {
  const hash = hashes.get(units) ?? shortHash(units);
  hashes.set(units, hash);
  return hash;
}

/** The units of a range, in the order of the text whichever end is named first, with the hash of their words. */
export function citedPart({ units }: Document, { from, to }: UnitRange): CitedPart | undefined {
  const places = [from, to].map((id) => units.findIndex((unit) => unit.id === id));
  const [start = -1, end = -1] = places.sort((a, b) => a - b);
  const [first, ...others] = start < 0 ? [] : units.slice(start, end + 1);
  return first && { units: [first, ...others], sha256: shortHash([first, ...others]) };
}
