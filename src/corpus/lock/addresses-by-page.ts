import type { Lock } from './lock.ts';

/** Addresses of units by the page they stand on: `/d/x/#p7` under `/d/x/`. */
export function addressesByPage({ history }: Lock): Map<string, string[]> {
  const units = [...history.keys()].filter((address) => address.includes('#'));
  return Map.groupBy(units, (address) => address.slice(0, address.indexOf('#')));
}
