import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** Move everything in a folder into another on the same disk; folders that are in both become one. */
export function mergeFolder(from: string, into: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(into, entry.name)];
    if (entry.isDirectory() && existsSync(target)) mergeFolder(source, target);
    else renameSync(source, target);
  }
}
