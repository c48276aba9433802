import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { Document } from '../corpus/model.ts';
import type { Keys } from '../text/keys.ts';
import { yearRange } from './facets.ts';
import { type IndexPage, indexHtml } from './index-html.ts';

/** What the indexer was given of each document, by the address it was given it under. */
export type IndexedPages = Map<string, { document: Document; page: Omit<IndexPage, 'html'> }>;

/** Pages handed to the indexer at a time: enough to keep it busy, few enough to keep memory low. */
const batch = 32;

/** Have the engine index documents; `bundle` is the most fragment files to make. */
export async function engineFiles(
  documents: Document[],
  keys: Keys,
  bundle?: number,
): Promise<{ files: IndexFile[]; pages: IndexedPages }> {
  try {
    const { index, errors } = await createIndex({
      // Keys have done the work of a language already: no stemmer may touch them.
      forceLanguage: 'unknown',
      includeCharacters: marks(documents),
      ...(bundle !== undefined && { maxFragments: bundle }),
    });
    if (!index) throw new Error(`The search engine did not start: ${errors.join(' ')}`);
    const pages = await addAll(index, documents, keys);
    const result = await index.getFiles();
    refuse(result.errors);
    return { files: result.files, pages };
  } finally {
    // The engine is a process of its own; left open, it would keep the build from ending.
    await close();
  }
}

async function addAll(index: PagefindIndex, documents: Document[], keys: Keys) {
  const pages: IndexedPages = new Map();
  const range = yearRange(documents);
  for (let at = 0; at < documents.length; at += batch) {
    const added = documents.slice(at, at + batch).map((document) => {
      const { html, ...page } = indexHtml(document, keys, range);
      if (page.words === 0) return undefined;
      // The engine names a fragment file by a hash that sees keys only. With the digest in the
      // address, a change of mere punctuation gets a new name too, and no cache shows the old text.
      const url = `${document.address}?${document.digest}`;
      pages.set(url, { document, page });
      return index.addHTMLFile({ url, content: html });
    });
    for (const result of await Promise.all(added)) refuse(result?.errors);
  }
  return pages;
}

function refuse(errors: string[] = []) {
  if (errors.length > 0)
    throw new Error(`The search engine refused a document: ${errors.join(' ')}`);
}

const foreignMark = /[\p{M}--[\u0300-\u036f]]/gv;

/** Every combining mark that a key may hold: the common block, and what the texts use beyond it. */
function marks(documents: Document[]): string {
  const found = new Set(
    Array.from({ length: 0x70 }, (_, index) => String.fromCodePoint(0x300 + index)),
  );
  for (const { units } of documents) {
    for (const { text } of units) {
      for (const [mark] of text.normalize('NFD').matchAll(foreignMark)) found.add(mark);
    }
  }
  return [...found].join('');
}
