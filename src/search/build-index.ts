import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Corpus } from '../corpus/model.ts';
import { type IndexedPages, writeEngineFiles } from './engine-files.ts';
import { engineTerm } from './engine-term.ts';
import { fragmentFile, readFragmentFile } from './fragment-file.ts';
import { mendEngine } from './mend-engine.ts';
import { rememberedKeys } from './remembered-keys.ts';
import { type EngineFragment, rewriteFragment } from './rewrite-fragment.ts';
import { wordFiles } from './word-files.ts';

/** Where and how a search index is written. */
export interface IndexOptions {
  /** Folder of the site; the index goes to `pagefind/` inside it. */
  outDir: string;
  /** Path under which the site is served. Nothing in the index depends on it; one index serves any. */
  base: string;
  /** Most fragment files to write; documents beyond that share them. One a document in an archive of common size. */
  bundle?: number;
}

/** What of the engine's files a reader's browser asks for; its own interfaces are left out. */
const needed = /^(pagefind(-worker)?\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_\w+)$/;

/** Documents beyond which several share a fragment file: common hosts take 20,000 files, pages included. */
const manyDocuments = 5000;
/** How many share one then. */
const sharing = 4;

/**
 * Index every document: keys where the engine looks words up, the words as written where results show
 * them, and a list of all words. Answers how many documents, files and bytes there are.
 */
export async function buildSearchIndex(
  corpus: Corpus,
  { outDir, bundle = mostFragmentFiles(corpus.documents.length) }: IndexOptions,
): Promise<{ records: number; files: number; bytes: number }> {
  const folder = resolve(outDir, 'pagefind');
  const keys = rememberedKeys(corpus.settings.languages[0], engineTerm);
  await rm(folder, { recursive: true, force: true });
  const pages = await writeEngineFiles(corpus, keys, { folder, ...(bundle && { bundle }) });
  const sizes = await fitAll(folder, pages);
  for (const { path, content } of wordFiles(keys.made(), keys)) {
    const bytes = Buffer.from(content);
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
    sizes.push(bytes.length);
  }
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { records: pages.size, files: sizes.length, bytes };
}

/** Most fragment files for so many documents; nothing where each document has one of its own. */
export const mostFragmentFiles = (documents: number): number | undefined =>
  documents > manyDocuments ? Math.ceil(documents / sharing) : undefined;

/** Files that are read and written at a time: enough for every processor, few enough to keep memory low. */
const lanes = 16;

/** Put every file of the engine into the form that readers get; answers how many bytes each has. */
async function fitAll(folder: string, pages: IndexedPages): Promise<number[]> {
  const sizes: number[] = [];
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = all.filter((entry) => entry.isFile()).values();
  const lane = async () => {
    for (const { parentPath, name } of files) {
      const file = join(parentPath, name);
      const path = relative(folder, file).replaceAll(sep, '/');
      if (needed.test(path)) sizes.push(await fitFile(file, pages));
      else await rm(file);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return sizes;
}

/** Put the words as written into a fragment file, make a script own up to failures, leave any other file. Answers its bytes. */
async function fitFile(file: string, pages: IndexedPages): Promise<number> {
  const content = await readFile(file);
  const fitted = await fitContent(file, content, pages);
  if (fitted !== content) await writeFile(file, fitted);
  return fitted.length;
}

async function fitContent(file: string, content: Uint8Array, pages: IndexedPages) {
  if (file.endsWith('.js')) return Buffer.from(mendEngine(Buffer.from(content).toString()));
  if (!file.endsWith('.pf_fragment')) return content;
  const read = (await readFragmentFile(content)) as EngineFragment | Record<string, EngineFragment>;
  const rewritten = isOne(read)
    ? rewriteOne(read, pages)
    : Object.fromEntries(
        Object.entries(read).map(([hash, fragment]) => [hash, rewriteOne(fragment, pages)]),
      );
  return fragmentFile(rewritten);
}

/** A file holds one fragment, or several by their hash when they were bundled. */
function isOne(
  content: EngineFragment | Record<string, EngineFragment>,
): content is EngineFragment {
  return typeof content.url === 'string';
}

function rewriteOne(fragment: EngineFragment, pages: IndexedPages) {
  const indexed = pages.get(fragment.url);
  if (!indexed) throw new Error(`The search engine made a fragment for ${fragment.url}, unasked.`);
  return rewriteFragment(fragment, indexed);
}
