import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { checksumsPath, fileHash } from '../../src/exports/checksums.ts';
import { openZip, type ZippedFile } from '../../src/exports/zip/read-zip.ts';
import { packEntry } from '../../src/exports/zip/zip.ts';
import { readChecksums } from '../../src/text/read-checksums.ts';

/** The offline copy that an earlier build has made. */
export interface EarlierCopy {
  /** A file of it by the SHA-256 of its content, 64 hexadecimal digits. */
  find(hash: string): ZippedFile | undefined;
  close(): void;
}

const none: EarlierCopy = { find: () => undefined, close: () => undefined };

/**
 * The copy in a site that was built earlier, so that what has not changed need not be packed again. It is believed only when it
 * is whole, by the hash that the site gives for it, and when the same code has packed it: its first page is packed anew to see.
 */
export function earlierCopy(site: string, path: string): EarlierCopy {
  const [file, list] = [join(site, path), join(site, checksumsPath)];
  if (!existsSync(file) || !existsSync(list)) return none;
  if (readChecksums(readFileSync(list, 'utf8')).get(path) !== fileHash(file)) return none;
  const { files, close } = openZip(file);
  const text = (name: string) => {
    const found = files.get(name);
    return found && (found.isDeflated ? inflateRawSync(found.bytes()) : Buffer.from(found.bytes()));
  };
  const hashes = readChecksums(text(checksumsPath)?.toString('utf8') ?? '');
  const page = text('index.html');
  const packed = page && packEntry({ path: 'index.html', content: () => page }).bytes;
  if (!packed || Buffer.compare(packed, files.get('index.html')?.bytes() ?? packed) !== 0) {
    close();
    return none;
  }
  const byHash = new Map(Array.from(hashes, ([name, hash]) => [hash, files.get(name)]));
  return { find: (hash) => byHash.get(hash), close };
}
