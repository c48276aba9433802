import { loadPiece } from './pieces.ts';
import { pathInCopy } from './root.ts';

/** Stands in the place of `import()` of an address on the pages of a copy: such a module is a classic script there that hands over what it exports. */
export async function importFromDisk(address: string): Promise<unknown> {
  const path = pathInCopy(new URL(address, document.baseURI).href);
  if (path === undefined) throw new TypeError(`${address} is no part of this copy.`);
  return loadPiece(path, path);
}
