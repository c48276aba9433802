import { addressesByPage } from '../../corpus/lock/addresses-by-page.ts';
import { type Lock, stateOf } from '../../corpus/lock/lock.ts';
import { once } from '../once.ts';
import { landingOf } from './landing.ts';

/** A unit that stood on a page and does not now. */
export interface GoneUnit {
  /** Its id, which still is a place on the page. */
  id: string;
  /** Address at which its words stand now, `/d/b/#p3`; none when they were withdrawn. */
  to?: string;
  /** Why it was withdrawn. */
  why?: string;
  /** Day on which that happened, `2026-11-22`; empty where nobody knows. */
  date: string;
}

const unitsByPage = once(addressesByPage);

/**
 * The units that a page has lost, in the order of their addresses: moved or withdrawn, and not among
 * the ids that stand on it now. Of a page that is itself gone also those of which nothing is told by themselves.
 */
export function goneUnits(page: string, lock: Lock, standing: ReadonlySet<string>): GoneUnit[] {
  return (unitsByPage(lock).get(page) ?? []).flatMap((address): GoneUnit[] => {
    const id = address.slice(page.length + 1);
    const landing = standing.has(id) ? undefined : landingOf(lock, address);
    if (!landing) return [];
    const date = stateOf(lock, address)?.date ?? '';
    return landing.to === undefined
      ? [{ id, why: landing.withdrawn.note, date: landing.withdrawn.date }]
      : [{ id, to: landing.to, date }];
  });
}
