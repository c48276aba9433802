import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isWithin } from './is-within.ts';

/**
 * Where Astro may write its pages: into the folder that is being built, but not when the path of that
 * begins like the project's without lying in it (`archive-site` beside `archive`).
 * Astro takes such a folder for one of the project and then misses its packages
 * (https://github.com/withastro/astro, `packages/astro/src/core/build/common.ts`).
 */
export function pagesFolder(building: string, root: string): string {
  const seemsInside = building.startsWith(root) && !isWithin(building, root);
  return seemsInside ? join(root, '.cache', `pages-${process.pid}`) : building;
}

/** Move a folder to a place that may lie on another disk. */
export function moveFolder(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}
