import type { Lock } from '../../corpus/lock/lock.ts';
import type { Document } from '../../corpus/model.ts';
import { once } from '../once.ts';
import { answersFor } from './formerly.ts';
import { type GoneUnit, goneUnits } from './gone-units.ts';

/** What became of the units that a document had once, here or where it stood before. */
export interface LostUnits {
  /** Ids of units that went into another unit of the document, by the id of that. */
  aliases: Map<string, string[]>;
  /** Those that went elsewhere or were withdrawn. */
  elsewhere: GoneUnit[];
  /** Those that went into another unit of the document, with what is told of each. */
  within: GoneUnit[];
}

const known = once((_lock: Lock) => new Map<Document, LostUnits>());

/** The units that a document has lost; found once for each. */
export function lostUnits(document: Document, lock: Lock): LostUnits {
  const found = known(lock).get(document) ?? findLost(document, lock);
  known(lock).set(document, found);
  return found;
}

function findLost(document: Document, lock: Lock): LostUnits {
  const { address } = document;
  const standing = new Set(document.units.map(({ id }) => id));
  const lost: LostUnits = { aliases: new Map(), elsewhere: [], within: [] };
  const told = new Set<string>();
  for (const page of answersFor(lock, address)) {
    for (const unit of goneUnits(page, lock, standing)) {
      // Of a unit that only came along with its page there is nothing to tell.
      if (told.has(unit.id) || (page !== address && unit.to === address)) continue;
      told.add(unit.id);
      const into = unit.to?.startsWith(`${address}#`) ? unit.to.slice(address.length + 1) : '';
      if (standing.has(into)) {
        lost.aliases.set(into, [...(lost.aliases.get(into) ?? []), unit.id]);
        lost.within.push(unit);
      } else lost.elsewhere.push(unit);
    }
  }
  return lost;
}
