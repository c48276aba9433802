import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Where the hashes of all other files of a site stand. */
export const checksumsPath = 'data/checksums.sha256';

/**
 * Hashes of all files below a folder but the list itself, in the form that `sha256sum -c` reads at the root
 * of the site: 64 digits, two spaces, a path; sorted by path.
 */
export function checksumsOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== checksumsPath)
    .sort()
    .map((path) => checksumLine(path, fileHash(join(folder, path))))
    .join('');
}

/** A large file, such as an offline copy, is read piece by piece; most fit into one. */
const piece = Buffer.allocUnsafe(1 << 20);

/** SHA-256 of the bytes of a file, 64 hexadecimal digits. */
export function fileHash(path: string): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    for (let size = readSync(file, piece); size > 0; size = readSync(file, piece)) {
      hash.update(piece.subarray(0, size));
    }
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

/** A line; as GNU does it, one whose path holds a backslash or a line end begins with a backslash. */
export function checksumLine(path: string, hash: string): string {
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  return `${escaped === path ? '' : '\\'}${hash}  ${escaped}\n`;
}
