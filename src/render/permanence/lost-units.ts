import type { Lock } from '../../corpus/lock/lock.ts';
import type { Document } from '../../corpus/model.ts';
import { once } from '../once.ts';
import { type GoneUnit, goneUnits } from './gone-units.ts';

/** What became of the units that a document had once. */
export interface LostUnits {
  /** Ids of units that went into another unit of the document, by the id of that. */
  aliases: Map<string, string[]>;
  /** Those that went elsewhere or were withdrawn. */
  elsewhere: GoneUnit[];
}

const known = once((_lock: Lock) => new Map<Document, LostUnits>());

/** The units that a document has lost; found once for each. */
export function lostUnits(document: Document, lock: Lock): LostUnits {
  const found = known(lock).get(document) ?? findLost(document, lock);
  known(lock).set(document, found);
  return found;
}

function findLost({ address, units }: Document, lock: Lock): LostUnits {
  const standing = new Set(units.map(({ id }) => id));
  const lost: LostUnits = { aliases: new Map(), elsewhere: [] };
  for (const unit of goneUnits(address, lock, standing)) {
    const into = unit.to?.startsWith(`${address}#`) ? unit.to.slice(address.length + 1) : '';
    if (standing.has(into)) {
      lost.aliases.set(into, [...(lost.aliases.get(into) ?? []), unit.id]);
    } else lost.elsewhere.push(unit);
  }
  return lost;
}
