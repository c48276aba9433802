import type { Document } from '../model.ts';
import { unitHash } from '../unit-hash.ts';
import type { KeptEvidence } from './compare-lock.ts';
import { type Lock, stateOf } from './lock.ts';
import { pageOf, unitOf } from './page-of.ts';
import { textHash } from './published.ts';
import { unitsOf } from './unit-history.ts';

/**
 * What the kept text of the last revision of a document says of one of its addresses. The line of a unit stands alone
 * against it when the line of the page tells of that very text; the line of a page, when those of all units do.
 * A text is read only when it is asked for.
 */
export function keptEvidence(
  lock: Lock,
  documents: readonly Pick<Document, 'address' | 'snapshots'>[],
): (address: string) => KeptEvidence | undefined {
  let byPage: Map<string, (typeof documents)[number]> | undefined;
  const read = new Map<string, ReturnType<typeof unitsOf>>();
  return (address) => {
    byPage ??= new Map(documents.map((one) => [one.address, one]));
    const page = pageOf(address);
    const line = stateOf(lock, page);
    const kept = byPage.get(page)?.snapshots.find(({ revision }) => revision === line?.revision);
    if (!kept) return undefined;
    const units = read.get(page) ?? unitsOf(kept);
    read.set(page, units);
    if (page !== address) {
      const text = units.find(({ id }) => id === unitOf(address))?.text;
      const hash = text === undefined ? undefined : unitHash(text);
      return { file: kept.file, hash, isProof: textHash(units) === line?.hash };
    }
    const isProof =
      units.length > 0 &&
      units.every(({ id, text }) => stateOf(lock, `${page}#${id}`)?.hash === unitHash(text));
    return { file: kept.file, hash: textHash(units), isProof };
  };
}
