import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { readPage } from './page.ts';
import type { BuiltSite } from './site.ts';

/** The offline copy of a site, unpacked in memory. */
export interface ReadCopy {
  files: Map<string, Uint8Array>;
  /** Text of a file of the copy. */
  read(path: string): string;
  /** Its pages, parsed. */
  pages: ReturnType<typeof readPage>[];
}

/** Unpack the offline copy that a site publishes. */
export function readCopy(site: BuiltSite): ReadCopy {
  const [zip] = [...site.files].filter((file) => file.endsWith('-offline.zip'));
  if (zip === undefined) throw new Error(`${site.name} has no offline copy`);
  const files = new Map(Object.entries(unzipSync(readFileSync(join(site.folder, zip)))));
  const read = (path: string) => Buffer.from(files.get(path) ?? []).toString();
  const pages = [...files.keys()]
    .filter((path) => path.endsWith('.html'))
    .map((path) => readPage(`/${path}`, read(path)));
  return { files, read, pages };
}
