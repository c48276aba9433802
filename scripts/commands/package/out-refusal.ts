import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { agentLabel } from '../../../src/exports/bag/bag-info.ts';
import { readManifest } from '../../../src/exports/bag/manifest.ts';
import { isWithin } from '../../build/is-within.ts';
import { realPath } from '../../build/out-folder.ts';
import { shownPath } from '../options.ts';
import { bagNames, filesBelow } from './bag-files.ts';

/** Begins the name of what makes packages; only what it made is replaced. */
export const agentName = 'Biên Niên';

const advice =
  'Name a folder with --out that is not there yet, is empty, or holds an earlier package.';
/** What a file manager leaves in any folder. */
const litter = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/** The ZIP file of the package in a folder. */
export const zipOf = (out: string): string => `${out}.zip`;

/** Why no package may be put into a folder, the whole of which it replaces; undefined when it may. */
export function packageRefusal(
  out: string,
  { content, root, isZipped }: { content: string; root: string; isZipped: boolean },
): string | undefined {
  const [there, source, project] = [realPath(out), realPath(content), realPath(root)];
  const name = shownPath(out);
  if (isWithin(there, source)) return `${name} lies in the content folder. ${advice}`;
  if (isWithin(source, there)) return `${name} holds the content folder. ${advice}`;
  if (isWithin(project, there)) return `${name} is or holds the folder of the generator. ${advice}`;
  const zip = zipOf(out);
  if (isZipped && existsSync(zip) && !isOwnZip(zip, basename(out))) {
    return `${shownPath(zip)} is no package of this name. Move it away, or name another folder with --out.`;
  }
  if (!existsSync(there)) return undefined;
  if (!statSync(there).isDirectory()) return `${name} is a file. ${advice}`;
  const foreign = foreignFiles(there);
  if (foreign.length === 0) return undefined;
  const more = foreign.length > 3 ? ` and ${foreign.length - 3} more` : '';
  return `${name} holds what is of no package: ${foreign.slice(0, 3).join(', ')}${more}. ${advice}`;
}

/** Files in a folder that no package of ours lists; all of them, where the folder is none. */
function foreignFiles(folder: string): string[] {
  const files = filesBelow(folder).filter((path) => !litter.test(path));
  const read = (name: string) =>
    files.includes(name) ? readFileSync(join(folder, name), 'utf8') : '';
  const isOwn = read(bagNames.info).includes(`\n${agentLabel}: ${agentName}`);
  if (!isOwn) return files;
  const listed = new Set([
    bagNames.tagManifest,
    ...[bagNames.manifest, bagNames.tagManifest].flatMap((name) => [
      ...readManifest(read(name)).keys(),
    ]),
  ]);
  return files.filter((path) => !listed.has(path));
}

/** Whether a ZIP file begins as that of a package of a name does: with the first file of its folder. */
function isOwnZip(path: string, name: string): boolean {
  if (!statSync(path).isFile()) return false;
  const first = Buffer.from(`${name}/${firstName}`);
  const start = Buffer.alloc(30 + first.length);
  const file = openSync(path, 'r');
  readSync(file, start);
  closeSync(file);
  return start.subarray(0, 2).toString() === 'PK' && start.subarray(30).equals(first);
}

/** The file that stands first in a ZIP file: by it a package is known. */
export const firstName = bagNames.declaration;
