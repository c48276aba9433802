import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RunFile } from '../../src/corpus/passim/faults.ts';

/** The parts of one result of passim, a folder of `part-…` files or one file; none when it is not there. */
export function runFiles(folder: string, name: string): RunFile[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [{ path: name, text: readFileSync(path, 'utf8') }];
  return readdirSync(path)
    .filter((part) => /^part-.*\.json$/.test(part))
    .sort()
    .map((part) => ({ path: `${name}/${part}`, text: readFileSync(join(path, part), 'utf8') }));
}
