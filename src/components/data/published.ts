import { createHash } from 'node:crypto';
import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../corpus/model.ts';
import type { DataFile, DescribedFile } from '../../exports/data-files.ts';

/** What the page about published files tells of one: its length, and its beginning as text. */
export interface PublishedFact {
  bytes: number;
  start: string;
}

/** Enough for a sample: the beginning of a TEI file is long. */
const longest = 1 << 20;

/**
 * A published file as it stands in the folder that the environment variable `FILES` names, where a build has
 * written it before the pages; without one, as in a preview, it is made. Nothing of a file that comes after them.
 */
export function publishedFact(
  file: DescribedFile,
  corpus: Corpus,
  base: string,
): PublishedFact | undefined {
  const folder = process.env['FILES'];
  if (!folder) return isData(file) ? made(file, corpus, base) : undefined;
  const path = join(folder, file.path);
  return existsSync(path) ? readStart(path) : undefined;
}

const isData = (file: DescribedFile): file is DataFile => 'format' in file;

function made(file: DataFile, corpus: Corpus, base: string): PublishedFact {
  const content = Buffer.from(file.render(corpus, base));
  return { bytes: content.length, start: content.toString('utf8', 0, longest) };
}

function readStart(path: string): PublishedFact {
  const file = openSync(path, 'r');
  try {
    const bytes = fstatSync(file).size;
    const start = Buffer.alloc(Math.min(bytes, longest));
    readSync(file, start);
    return { bytes, start: start.toString('utf8') };
  } finally {
    closeSync(file);
  }
}

/** A hash of what the page tells of some files: when it changes, the page has to be made anew. */
export function factsDigest(files: readonly DescribedFile[], corpus: Corpus, base: string): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const fact = publishedFact(file, corpus, base);
    hash.update(`${file.path} ${fact?.bytes} ${fact?.start}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}
