import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../../../src/corpus/files.ts';
import type { Corpus } from '../../../src/corpus/model.ts';
import type { BagCaptures } from '../../../src/exports/bag/bag-info.ts';
import { publishedFiles } from '../../../src/exports/files.ts';

/** What goes into a package. */
export interface PayloadOptions {
  /** Path under which the site stands. */
  base: string;
  /** Set for a package to give away: captures that are not published whole stay out. */
  isPublic: boolean;
}

/** Paths of the captures, relative to the content folder. */
const capturePaths = ({ documents }: Corpus): string[] =>
  documents.flatMap(({ id, matter }) =>
    matter.capture ? [`documents/${id}/${matter.capture.file}`] : [],
  );

/** What becomes of the captures in a package. */
export function bagCaptures(corpus: Corpus, isPublic: boolean): BagCaptures {
  const count = capturePaths(corpus).length;
  if (count === 0) return { kind: 'none', count };
  if (corpus.settings.captures === 'whole') return { kind: 'public', count };
  return { kind: isPublic ? 'left-out' : 'private', count };
}

/** Write the files of a package below a folder: `content/` as it is, and `published/`. */
export function writePayload(
  corpus: Corpus,
  folder: string,
  { base, isPublic }: PayloadOptions,
): void {
  const { kind } = bagCaptures(corpus, isPublic);
  const left = new Set(kind === 'left-out' ? capturePaths(corpus) : []);
  for (const { path, absolute } of listFiles(corpus.folder).files) {
    if (left.has(path)) continue;
    const target = join(folder, 'content', path);
    mkdirSync(dirname(target), { recursive: true });
    // What a link leads to, not the link: a package stands by itself.
    cpSync(absolute, target, { dereference: true });
  }
  for (const { path, content } of publishedFiles(corpus, base)) {
    const target = join(folder, 'published', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
