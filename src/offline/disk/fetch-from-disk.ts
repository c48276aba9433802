import { loadPiece } from './pieces.ts';
import { pathInCopy } from './root.ts';

/** Stands in the place of `fetch` on the pages of a copy: files that pages name as data are there as scripts. */
export async function fetchFromDisk(address: string | URL): Promise<Response> {
  const path = pathInCopy(new URL(address, document.baseURI).href);
  if (path === undefined) throw new TypeError(`${address} is no part of this copy.`);
  return new Response(String(await loadPiece(decodeURIComponent(path))));
}
