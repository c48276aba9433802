import type { AddressesNow } from './addresses-now.ts';
import { stateOf } from './lock.ts';
import {
  addressRefusal,
  entryOf,
  liveUnits,
  orderRefusal,
  type Refusal,
  type Told,
} from './retell.ts';

/** An address that leads to its words no longer, from a day on, `2026-11-22` or empty; and why. */
export interface Withdrawal {
  address: string;
  why: string;
  date: string;
}

/** What the lock is to be told of a withdrawal. A page takes its units along, for the same reason. */
export function withdrawAddress(
  { address, why, date }: Withdrawal,
  now: AddressesNow,
): Told | Refusal {
  if (!/\p{L}/u.test(why)) {
    return {
      message: `Whoever follows a link to ${address} will want to know why it is gone.`,
      fix: 'Say it in a sentence: --why "Withdrawn at the request of the family."',
    };
  }
  const refusal = addressRefusal(address, now);
  if (refusal) return refusal;
  const last = stateOf(now.lock, address);
  if (last?.state === 'withdrawn') {
    return {
      message: `${address} is withdrawn already: ${last.note}`,
      fix: 'The reason that was given first stands.',
    };
  }
  const entries = [address, ...liveUnits(address, now)].map((one) =>
    entryOf(one, { state: 'withdrawn', date, note: why }, now),
  );
  const late = entries.map((entry) => orderRefusal(entry, now)).find((one) => one !== undefined);
  return late ?? { entries, untold: [] };
}
