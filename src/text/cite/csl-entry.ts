import type { CslItem } from './csl.ts';
import { webAddress } from './web-address.ts';

/** An item as a file of CSL-JSON states it; where the archive does not know its host, without an address. */
export function cslEntry({
  URL: address,
  ...item
}: CslItem): Omit<CslItem, 'URL'> & { URL?: string } {
  const URL = webAddress(address);
  return URL === undefined ? item : { ...item, URL };
}
