import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readCopy } from '../site/copy.ts';
import type { BuiltSite } from '../site/site.ts';

/** The offline copy of a site in a folder of the disk. Use it with `using`, or dispose of it. */
export interface UnpackedCopy extends Disposable {
  folder: string;
  /** The address of a file of the copy, as the address bar shows it after a double click. */
  address(path: string): string;
}

/** Unpack the copy as somebody has it who downloaded it, spaces, letters and `#` in its path. */
export function unpackCopy(site: BuiltSite): UnpackedCopy {
  const temp = mkdtempSync(join(tmpdir(), 'bien-nien-'));
  const folder = join(temp, 'Tải về (1)', 'lưu trữ #1');
  for (const [path, bytes] of readCopy(site).files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return {
    folder,
    address: (path) => {
      const [, file = '', rest = ''] = /^([^?#]*)(.*)$/.exec(path) ?? [];
      return pathToFileURL(join(folder, file)).href + rest;
    },
    [Symbol.dispose]: () => rmSync(temp, { recursive: true, force: true }),
  };
}
