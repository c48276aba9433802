import { join } from 'node:path';
import { root } from '../../../scripts/commands/tool.ts';
import { withFreshAddresses } from '../../../src/corpus/lock/publish.ts';
import type { Corpus } from '../../../src/corpus/model.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { publishedFiles } from '../../../src/exports/files.ts';
import { interfaceLanguages } from '../corpus/temp-corpus.ts';

/** Corpora by name: the archive and the small ones, each as it is published on a day. */
export const corpora: [folder: string, read: () => Corpus][] = [
  'content',
  ...['english', 'vietnamese', 'revised'].map((name) => `tests/fixtures/${name}`),
].map((folder) => [folder, () => published(join(root, folder))]);

function published(folder: string): Corpus {
  const { corpus } = readCorpus(folder, { interfaceLanguages });
  if (!corpus) throw new Error(`${folder} cannot be read`);
  return withFreshAddresses(corpus, '2026-01-31');
}

/** What a corpus publishes beside its pages, by path. */
export const publishedBytes = (corpus: Corpus, base = '/'): Map<string, Buffer> =>
  new Map(
    Array.from(publishedFiles(corpus, base), ({ path, content }) => [
      path,
      Buffer.from(content as Uint8Array),
    ]),
  );
