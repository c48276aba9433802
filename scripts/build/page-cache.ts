import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Open the cache of rendered pages for one build; answers how to close it once all pages are written.
 * Pages enter the cache one by one, their keys only at the end. After a build that did not get there the two
 * do not match, and a page could be taken for one that it is not: such a cache is thrown away.
 */
export function openPageCache(folder: string): () => void {
  const stamp = `${folder}.building`;
  if (existsSync(stamp)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  writeFileSync(stamp, '');
  return () => rmSync(stamp, { force: true });
}
