import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from '../../../src/exports/zip/zip.ts';
import { writeWhole } from '../write-whole.ts';
import { filesBelow } from './bag-files.ts';
import { firstName } from './out-refusal.ts';

/** Write a package as one ZIP file that holds one folder of the given name; the same package gives the same bytes. */
export function zipBag(folder: string, { file, name }: { file: string; name: string }): void {
  const paths = filesBelow(folder).filter((path) => path !== firstName);
  const entries = [firstName, ...paths].map((path) => ({
    path: `${name}/${path}`,
    content: () => readFileSync(join(folder, path)),
  }));
  const output = openSync(file, 'wx');
  try {
    for (const bytes of zip(entries)) writeWhole(output, bytes);
  } finally {
    closeSync(output);
  }
}
