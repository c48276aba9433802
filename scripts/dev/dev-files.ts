import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus, Document } from '../../src/corpus/model.ts';
import { publishedData, publishedFiles } from '../../src/exports/files.ts';
import { imageDerivatives, pageImage, planDerivatives } from '../../src/exports/images.ts';
import { publishedSummaries } from '../../src/exports/summaries.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { buildCards } from '../build-cards.ts';
import { findFile } from '../commands/find-file.ts';

/** Where the site stands, and folders for what is made when it is asked for. */
export interface DevPlaces {
  /** Path under which the site is served. */
  base: string;
  /** For one run of the server. */
  made: string;
  /** For all builds. */
  cache: string;
}

type Content = string | Uint8Array;

/** What a build would publish at `path` (`data/events.csv`) beside the pages, made when it is asked for; undefined when there is no such file. */
export async function devFile(
  corpus: Corpus,
  path: string,
  places: DevPlaces,
): Promise<Content | undefined> {
  const data = publishedData(corpus).find((one) => one.path === path);
  if (data) return data.render(corpus, places.base);
  // What tells of all files can be written only when they are made.
  if (publishedSummaries(corpus).some((one) => one.path === path))
    return [...publishedFiles(corpus, places.base)].find((one) => one.path === path)?.content;
  const [, folder, rest = ''] = path.match(/^(pagefind|cards|d)\/(.+)$/) ?? [];
  if (folder === 'pagefind') return searchFile(corpus, rest, places);
  const [, id, file = ''] = (folder === 'd' && rest.match(/^([^/]+)\/(.+)$/)) || [];
  const wanted = folder === 'cards' ? rest.replace(/\.png$/, '') : id;
  const document = corpus.documents.find((one) => one.id === wanted);
  if (!document) return undefined;
  // A corpus of this one document, so that nothing is made for the others.
  const alone = { ...corpus, documents: [document] };
  if (folder === 'cards') return card(alone, document, places);
  if (file.startsWith('facsimile/')) return pageImageFile(alone, document, path, places);
  return [...publishedFiles(alone, places.base)].find((one) => one.path === path)?.content;
}

const indexes = new WeakMap<Corpus, Promise<unknown>>();

async function searchFile(corpus: Corpus, path: string, { made }: DevPlaces) {
  const outDir = join(made, corpus.digest.slice(0, 16));
  const index = indexes.get(corpus) ?? buildSearchIndex(corpus, { outDir });
  indexes.set(corpus, index);
  await index;
  const found = await findFile(join(outDir, 'pagefind'), `/${path}`);
  return found.kind === 'file' ? readFile(found.file) : undefined;
}

async function card(alone: Corpus, { id }: Document, { made, cache }: DevPlaces) {
  await buildCards(alone, made, join(cache, 'cards'));
  return readFile(join(made, 'cards', `${id}.png`));
}

async function pageImageFile(
  { folder }: Corpus,
  document: Document,
  path: string,
  { made, cache }: DevPlaces,
) {
  const name = path.slice(`d/${document.id}/facsimile/`.length);
  for (const image of document.facsimile.map((one) => pageImage(folder, one))) {
    const { derivatives } = await planDerivatives(image);
    if (!derivatives.some(({ file }) => file === name)) continue;
    const outDir = join(made, 'facsimile', document.id);
    await imageDerivatives(image, { outDir, cache: join(cache, 'images') });
    return readFile(join(outDir, name));
  }
  return undefined;
}
