import { writeSync } from 'node:fs';

/** Write bytes to an open file, all of them: one call may write less than it is given. */
export function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
