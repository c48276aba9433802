import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { IndexFile } from 'pagefind';
import type { Corpus } from '../corpus/model.ts';
import { engineFiles, type IndexedPages } from './engine-files.ts';
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
  { outDir, bundle = usualBundle(corpus) }: IndexOptions,
): Promise<{ records: number; files: number; bytes: number }> {
  const keys = rememberedKeys(corpus.settings.languages[0]);
  const { files, pages } = await engineFiles(corpus, keys, bundle);
  const kept = await Promise.all(
    files.filter(({ path }) => needed.test(path)).map((file) => fitFile(file, pages)),
  );
  for (const { path, content } of wordFiles(keys.made(), keys)) {
    kept.push({ path, content: Buffer.from(content) });
  }
  await writeAll(join(outDir, 'pagefind'), kept);
  const bytes = kept.reduce((sum, { content }) => sum + content.length, 0);
  return { records: pages.size, files: kept.length, bytes };
}

const usualBundle = ({ documents }: Corpus) =>
  documents.length > manyDocuments ? Math.ceil(documents.length / sharing) : undefined;

/** A fragment file with the words as written, a script that owns up to failures; any other file as it is. */
async function fitFile({ path, content }: IndexFile, pages: IndexedPages): Promise<IndexFile> {
  if (path.endsWith('.js')) {
    return { path, content: Buffer.from(mendEngine(Buffer.from(content).toString())) };
  }
  if (!path.endsWith('.pf_fragment')) return { path, content };
  const read = (await readFragmentFile(content)) as EngineFragment | Record<string, EngineFragment>;
  const rewritten = isOne(read)
    ? rewriteOne(read, pages)
    : Object.fromEntries(
        Object.entries(read).map(([hash, fragment]) => [hash, rewriteOne(fragment, pages)]),
      );
  return { path, content: await fragmentFile(rewritten) };
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

async function writeAll(folder: string, files: IndexFile[]) {
  await rm(folder, { recursive: true, force: true });
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const path of folders) await mkdir(path, { recursive: true });
  await Promise.all(files.map(({ path, content }) => writeFile(join(folder, path), content)));
}
