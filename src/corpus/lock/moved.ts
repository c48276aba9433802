import type { AddressesNow } from './addresses-now.ts';
import { stateOf } from './lock.ts';
import { nearAddress } from './near-address.ts';
import { pageOf, unitOf } from './page-of.ts';
import { movedTo } from './redirects.ts';
import {
  addressRefusal,
  entryOf,
  liveUnits,
  orderRefusal,
  type Refusal,
  type Told,
} from './retell.ts';
import { isUncertain } from './uncertain.ts';
import { proposedFor, unlikeRefusal } from './unlike.ts';

/** An address that is to lead to another from a day on, `2026-11-22` or empty. */
export interface Move {
  from: string;
  to: string;
  date: string;
  /** Whether the keeper has said that the other address has other words. */
  otherWords?: boolean;
}

/**
 * What the lock is to be told of a move. A page takes its units along: each to the unit of the other page
 * that has its words, under its own id if several do. Units whose words do not stand there are left
 * to be told of one by one: a link must not land on other words.
 */
export function moveAddress(move: Move, now: AddressesNow): Told | Refusal {
  const { from, to, date, otherWords } = move;
  const refusal =
    addressRefusal(from, now) ??
    targetRefusal(from, to, now) ??
    (otherWords ? undefined : unlikeRefusal(from, to, now));
  if (refusal) return refusal;
  const told = (address: string, note: string) =>
    entryOf(address, { state: 'moved', date, note }, now);
  const units = liveUnits(from, now).map((unit) => ({ unit, target: sameWords(unit, to, now) }));
  const entries = [
    told(from, to),
    ...units.flatMap(({ unit, target }) => (target === undefined ? [] : [told(unit, target)])),
  ];
  const late = entries.map((entry) => orderRefusal(entry, now)).find((one) => one !== undefined);
  if (late) return late;
  return {
    entries,
    untold: units
      .filter(({ target }) => target === undefined)
      .map(({ unit }) => ({ unit, near: proposedFor(unit, to, now) })),
  };
}

/** The unit of a page that has the words of another unit, under the same id or as the only one. */
function sameWords(unit: string, page: string, { lock, published }: AddressesNow) {
  if (page.includes('#')) return undefined;
  const hash = stateOf(lock, unit)?.hash;
  const own = `${page}#${unitOf(unit)}`;
  if (published.get(own)?.hash === hash) return own;
  const others = [...published].filter(
    ([address, one]) => one.hash === hash && pageOf(address) === page && address !== page,
  );
  return others.length === 1 ? others[0]?.[0] : undefined;
}

/** Why an address cannot lead to another: that one is not published, or leads back. */
function targetRefusal(from: string, to: string, now: AddressesNow): Refusal | undefined {
  const { lock, published, faulty } = now;
  if (to === from) {
    return { message: `${from} cannot lead to itself.`, fix: 'Name where its words stand now.' };
  }
  const last = stateOf(lock, from);
  if (last?.state === 'moved' && last.note === to) {
    return {
      message: `${from} leads to ${to} already.`,
      fix: 'Nothing is to be done, unless you mean another address.',
    };
  }
  if (published.has(to)) return undefined;
  if (isUncertain(to, faulty) && stateOf(lock, to)?.state === 'live') return undefined;
  const end = movedTo(lock, to) ?? to;
  if (end === from) {
    return {
      message: `${to} was moved to ${from}: the two would lead to each other for ever.`,
      fix: 'Name where the words stand now.',
    };
  }
  if (end !== to && published.has(end)) {
    return { message: `${to} has itself moved.`, fix: `Name where it leads: ${end}.` };
  }
  return {
    message: `${to} is not published, and would lead nowhere.`,
    fix:
      nearAddress(to, [...published.keys()]) ??
      'Name an address that the content has, such as /d/x/#p7.',
  };
}
