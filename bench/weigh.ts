import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a built site weighs; sizes in bytes. */
export interface Weight {
  files: number;
  size: number;
  /** HTML of one reading page. */
  page: number;
  pageGzip: number;
  /** All files of Pagefind's folder, its engine included. */
  search: number;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function bytes(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(file).size, 0);
}

/** Weigh the site in `folder`; `page` is the path of a reading page inside it. */
export function weigh(folder: string, page: string): Weight {
  const files = filesUnder(folder);
  const html = readFileSync(join(folder, page));
  const indexes = files
    .filter((file) => basename(file) === 'pagefind-entry.json')
    .map((file) => dirname(file));
  return {
    files: files.length,
    size: bytes(files),
    page: html.length,
    pageGzip: gzipSync(html).length,
    search: bytes(indexes.flatMap(filesUnder)),
  };
}
