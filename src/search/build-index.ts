import { resolve } from 'node:path';
import type { Corpus, Document } from '../corpus/model.ts';
import { besideOf } from './beside.ts';
import { documentFragment } from './document-fragment.ts';
import { engineTerm } from './engine-term.ts';
import { facetsOf, namedIn, yearRange } from './facets.ts';
import { indexDocument } from './index-document.ts';
import { type RememberedKeys, rememberedKeys } from './remembered-keys.ts';
import { wordFiles } from './word-files.ts';
import { type Directory, directoryFile } from './write/directory.ts';
import { engineProgram, entryFile } from './write/engine-program.ts';
import { facetValues } from './write/facet-values.ts';
import { fragmentFiles } from './write/fragment-files.ts';
import { type IndexFolder, indexFolder } from './write/index-folder.ts';
import { nameOf, packed } from './write/packed.ts';
import { termMarks } from './write/term-marks.ts';
import { wordPieces } from './write/word-pieces.ts';
import { wordPostings } from './write/word-postings.ts';

/** Where and how a search index is written; it is the same under whatever path the site is served. */
export interface IndexOptions {
  /** Folder of the site; the index goes to `pagefind/` inside it. */
  outDir: string;
  /** Documents whose texts share a file; one a document in an archive of common size. */
  bundle?: number;
}

/** Documents beyond which several share a file of texts: common hosts take 20,000 files, pages included. */
const manyDocuments = 5000;
/** Most files of texts then. */
const mostFragmentFiles = 3500;

/** How many documents share a file of texts in an archive of so many. */
export const documentsOfFile = (documents: number): number =>
  documents > manyDocuments ? Math.ceil(documents / mostFragmentFiles) : 1;

/**
 * Index every document: keys where the engine looks words up, the words as written where results show
 * them, and a list of all words. The files are those that Pagefind would write of pages with keys for words; written
 * here, they take a fraction of its time and memory. Answers how many documents, files and bytes there are.
 */
export async function buildSearchIndex(
  corpus: Corpus,
  { outDir, bundle = documentsOfFile(corpus.documents.length) }: IndexOptions,
): Promise<{ records: number; files: number; bytes: number }> {
  const folder = await indexFolder(resolve(outDir, 'pagefind'));
  const keys = rememberedKeys(corpus.settings.languages[0], engineTerm);
  const { pages, facets, spellings } = await readDocuments(corpus, { keys, folder, bundle });
  const program = await engineProgram(termMarks(spellings.map(({ term }) => term)));
  const directory: Directory = {
    version: program.version,
    pages,
    pieces: await inOrder(wordPieces(spellings), async ({ content, ...piece }) => ({
      ...piece,
      name: await writePacked(folder, (name) => `index/${name}.pf_index`, content),
    })),
    facets: await inOrder(facets.files(), async ({ facet, content }) => ({
      facet,
      name: await writePacked(folder, (name) => `filter/${name}.pf_filter`, content),
    })),
    // Pages are numbered in the order of time.
    orders: { date: pages.map((_, number) => number) },
  };
  const content = directoryFile(directory);
  const name = await writePacked(folder, (hash) => `pagefind.${hash}.pf_meta`, content);
  const entry = entryFile(program, { directory: name, pages: pages.length });
  for (const file of [...program.files, entry, ...wordFiles(keys.made(), keys)])
    await folder.write(file.path, async () => file.content);
  return { records: pages.length, ...(await folder.finish()) };
}

/** Write a data file of the engine under a name of its own, which is answered. */
async function writePacked(
  folder: IndexFolder,
  path: (name: string) => string,
  content: Uint8Array,
): Promise<string> {
  const name = nameOf(content);
  await folder.write(path(name), () => packed(content));
  return name;
}

/** One after another, so that of many large things few are in memory. */
async function inOrder<T, U>(all: Iterable<T>, make: (one: T) => Promise<U>): Promise<U[]> {
  const made: U[] = [];
  for (const one of all) made.push(await make(one));
  return made;
}

/** Day by which a document without a date is sorted: after all others. */
const never = '9999-99-99';
const sortDay = ({ date }: Document) => date?.span.min ?? date?.span.max ?? never;

/** Take in every document in the order of time, and write what results show of it. */
async function readDocuments(
  corpus: Corpus,
  { keys, folder, bundle }: { keys: RememberedKeys; folder: IndexFolder; bundle: number },
) {
  const { documents, settings } = corpus;
  const [words, facets, texts] = [wordPostings(), facetValues(), fragmentFiles(folder, bundle)];
  const facetMatter = { range: yearRange(documents), named: namedIn(corpus) };
  const inTime = documents
    .map((document) => ({ document, day: sortDay(document) }))
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  let page = 0;
  for (const { document } of inTime) {
    const beside = besideOf(document, corpus);
    const indexed = indexDocument(document, { keys, beside }, words.add);
    // What has no word in its text cannot be found.
    if (indexed.units.length === 0) continue;
    words.endPage();
    facets.add(page++, facetsOf(document, facetMatter));
    const { languages } = settings;
    await texts.add(documentFragment(document, indexed, { beside, languages }));
  }
  return { pages: await texts.finish(), facets, spellings: words.spellings() };
}
