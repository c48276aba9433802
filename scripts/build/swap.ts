import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './is-alive.ts';

/** Folders of one build beside the folder it is for: `dist.building-4711` and its like. */
export interface BuildFolders {
  /** Where the archive grows. */
  building: string;
  /** Where the search index and the cards grow meanwhile. */
  beside: string;
}

/** The folders in which this process builds the archive that goes to `out`. */
export function buildFolders(out: string): BuildFolders {
  const building = `${out}.building-${process.pid}`;
  return { building, beside: `${building}-files` };
}

/** Remove what a build has left unfinished. */
export function removeBuildFolders({ building, beside }: BuildFolders): void {
  for (const folder of [building, beside]) {
    // Another thread may still be writing there.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Swap the new archive in; the old one is gone only when the new one stands. */
export function putInPlace(building: string, out: string): void {
  const old = `${building}-old`;
  if (existsSync(out)) renameSync(out, old);
  try {
    renameSync(building, out);
  } catch (error) {
    if (existsSync(old)) renameSync(old, out);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/**
 * Tidy up after builds that were killed: an archive that was taken out of its place comes back
 * unless another stands there; what was half done is removed. Builds that still run are left alone.
 */
export function tidyUp(out: string): void {
  const parent = dirname(out);
  mkdirSync(parent, { recursive: true });
  const start = `${basename(out)}.building-`;
  for (const name of readdirSync(parent)) {
    const [, pid, kind] = (name.startsWith(start) && name.slice(start.length).match(left)) || [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const path = join(parent, name);
    if (kind === '-old' && !existsSync(out)) renameSync(path, out);
    else rmSync(path, { recursive: true, force: true });
  }
}

/** What follows the start of the name of a folder that a build left. */
const left = /^(\d+)(-files|-old)?$/;
