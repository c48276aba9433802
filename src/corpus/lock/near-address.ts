import { nearestWord } from '../../text/nearest.ts';
import { listIds } from '../list-ids.ts';
import { pageOf, unitOf } from './page-of.ts';

/**
 * What an address may have been meant to be that is not among those that are known: of a page one of nearly the same
 * name. Numbers of units are no slips of the pen: of a unit the ids that its page has are named.
 */
export function nearAddress(address: string, known: readonly string[]): string | undefined {
  const pages = new Set(known.map(pageOf));
  const page = pageOf(address);
  if (!pages.has(page)) {
    const near = nearestWord(page, pages);
    const whole = `${near}${address.slice(page.length)}`;
    return near && `Did you mean ${known.includes(whole) ? whole : near}?`;
  }
  const ids = known.filter((one) => one.startsWith(`${page}#`)).map(unitOf);
  return ids.length === 0 ? undefined : `The units of ${page} are ${listIds(ids)}.`;
}
