import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Give a file new bytes at one stroke: a reader of it meets the old ones or the new, never half of them. */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const mode = existsSync(path) ? { mode: statSync(path).mode } : {};
    writeFileSync(beside, bytes, mode);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}
