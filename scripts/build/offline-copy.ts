import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import project from '../../package.json' with { type: 'json' };
import type { Corpus } from '../../src/corpus/model.ts';
import { offlineCopyPath } from '../../src/corpus/offline-copy.ts';
import { type PackedEntry, zipParts } from '../../src/exports/zip/zip.ts';
import { copyFiles, type HashedFile } from '../../src/offline/copy/copy-files.ts';
import { copyReadme } from '../../src/offline/copy/readme.ts';
import { type MadeCopy, tellSize } from '../../src/offline/copy/tell-size.ts';
import { filesBelow } from '../commands/package/bag-files.ts';
import { writeWhole } from '../commands/write-whole.ts';
import { type EarlierCopy, earlierCopy } from './earlier-copy.ts';
import { type Packable, packFiles } from './pack-files.ts';

/** Where the copy is written, and where an earlier one may stand. */
export interface CopyOptions {
  /** Root of a site that is otherwise complete. */
  folder: string;
  /** Path under which it stands. */
  base: string;
  /** Root of the site that the last build left. */
  earlier?: string;
}

/** Write the copy that opens from a disk into a site, and tell its size on the pages about it. */
export async function writeOfflineCopy(
  corpus: Corpus,
  { folder, base, earlier = folder }: CopyOptions,
): Promise<MadeCopy> {
  const { settings } = corpus;
  const path = offlineCopyPath(settings);
  const files = copyFiles({
    ...{ folder, base, site: settings.site, paths: filesBelow(folder) },
    read: (name) => readFileSync(join(folder, name)),
    readme: copyReadme(corpus, { base, version: project.version }),
  });
  const known = earlierCopy(earlier, path);
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  try {
    const made = await writeZip(join(folder, path), packFiles(packable(files, known)));
    for (const language of ['', ...settings.languages.slice(1)]) {
      const page = join(folder, language, 'offline', 'index.html');
      if (existsSync(page)) writeFileSync(page, tellSize(readFileSync(page, 'utf8'), made));
    }
    return made;
  } finally {
    known.close();
  }
}

/** Files of a copy; those of the earlier one as they stand packed in it. */
async function* packable(
  files: AsyncIterable<HashedFile>,
  { find }: EarlierCopy,
): AsyncGenerator<Packable> {
  for await (const { path, bytes, hash } of files) {
    const found = find(hash);
    yield found ? { ...found, path, bytes: found.bytes() } : { path, bytes };
  }
}

async function writeZip(path: string, entries: AsyncIterable<PackedEntry>): Promise<MadeCopy> {
  const parts = zipParts();
  const hash = createHash('sha256');
  const made = { bytes: 0, unpacked: 0, files: 0 };
  const output = openSync(path, 'wx');
  const write = (part: Uint8Array) => {
    hash.update(part);
    made.bytes += part.length;
    writeWhole(output, part);
  };
  try {
    for await (const entry of entries) {
      made.files += 1;
      made.unpacked += entry.size;
      for (const part of parts.add(entry)) write(part);
    }
    for (const part of parts.end()) write(part);
  } finally {
    closeSync(output);
  }
  return { ...made, sha256: hash.digest('hex') };
}
