import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Names of the files that every package has beside its payload. */
export const bagNames = {
  declaration: 'bagit.txt',
  info: 'bag-info.txt',
  manifest: 'manifest-sha256.txt',
  tagManifest: 'tagmanifest-sha256.txt',
  citation: 'CITATION.cff',
  payload: 'data',
} as const;

/** All files below a folder as paths relative to it with forward slashes, in order. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
