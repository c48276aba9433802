import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { IndexFile } from 'pagefind';
import type { Corpus } from '../corpus/model.ts';
import { engineFiles, type IndexedPages } from './engine-files.ts';
import { fragmentFile, readFragmentFile } from './fragment-file.ts';
import { rememberedKeys } from './remembered-keys.ts';
import { type EngineFragment, rewriteFragment } from './rewrite-fragment.ts';

/** Where and how a search index is written. */
export interface IndexOptions {
  /** Folder of the site; the index goes to `pagefind/` inside it. */
  outDir: string;
  /** Path under which the site is served. Nothing in the index depends on it; one index serves any. */
  base: string;
  /** Most fragment files to write; documents beyond that share them. One a document unless stated. */
  bundle?: number;
}

/** What of the engine's files a reader's browser asks for; its own interfaces are left out. */
const needed = /^(pagefind(-worker)?\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_\w+)$/;

/**
 * Index the units of every document: keys where the engine looks words up, the words as written
 * where results show them. Answers how many documents, files and bytes there are.
 */
export async function buildSearchIndex(
  corpus: Corpus,
  { outDir, bundle }: IndexOptions,
): Promise<{ records: number; files: number; bytes: number }> {
  const { languages } = corpus.settings;
  const keys = rememberedKeys(languages[0]);
  const { files, pages } = await engineFiles(corpus.documents, keys, bundle);
  const kept = await Promise.all(
    files
      .filter(({ path }) => needed.test(path))
      .map((file) => withText(file, { pages, languages })),
  );
  await writeAll(join(outDir, 'pagefind'), kept);
  const bytes = kept.reduce((sum, { content }) => sum + content.length, 0);
  return { records: pages.size, files: kept.length, bytes };
}

/** What is needed to write out a fragment. */
interface Known {
  pages: IndexedPages;
  languages: string[];
}

/** A fragment file with the words as written; any other file as it is. */
async function withText(file: IndexFile, known: Known): Promise<IndexFile> {
  if (!file.path.endsWith('.pf_fragment')) return file;
  const content = (await readFragmentFile(file.content)) as
    | EngineFragment
    | Record<string, EngineFragment>;
  const rewritten = isOne(content)
    ? rewriteOne(content, known)
    : Object.fromEntries(
        Object.entries(content).map(([hash, fragment]) => [hash, rewriteOne(fragment, known)]),
      );
  return { path: file.path, content: await fragmentFile(rewritten) };
}

/** A file holds one fragment, or several by their hash when they were bundled. */
function isOne(
  content: EngineFragment | Record<string, EngineFragment>,
): content is EngineFragment {
  return typeof content.url === 'string';
}

function rewriteOne(fragment: EngineFragment, { pages, languages }: Known) {
  const indexed = pages.get(fragment.url);
  if (!indexed) throw new Error(`The search engine made a fragment for ${fragment.url}, unasked.`);
  return rewriteFragment(fragment, indexed.document, indexed.page, languages);
}

async function writeAll(folder: string, files: IndexFile[]) {
  await rm(folder, { recursive: true, force: true });
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const path of folders) await mkdir(path, { recursive: true });
  await Promise.all(files.map(({ path, content }) => writeFile(join(folder, path), content)));
}
