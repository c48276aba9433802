import { createHash } from 'node:crypto';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Corpus, Document } from '../corpus/model.ts';
import type { Keys } from '../text/keys.ts';
import { besideOf } from './beside.ts';
import { facetsOf, namedIn, yearRange } from './facets.ts';
import { indexHtml } from './index-html.ts';
import { fragmentMeta, type IndexedDocument } from './rewrite-fragment.ts';

/** What the indexer was given, by the address it was given it under. */
export type IndexedPages = Map<string, IndexedDocument>;

/** Pages handed to the indexer at a time: enough to keep it busy, few enough to keep memory low. */
const batch = 32;

/** Have the engine index the documents of a corpus into a folder, with keys as it knows them; `bundle` is the most fragment files to make. */
export async function writeEngineFiles(
  corpus: Corpus,
  keys: Keys,
  { folder, bundle }: { folder: string; bundle?: number },
): Promise<IndexedPages> {
  try {
    const { index, errors } = await createIndex({
      // Keys have done the work of a language already: no stemmer may touch them.
      forceLanguage: 'unknown',
      includeCharacters: marks(corpus),
      ...(bundle !== undefined && { maxFragments: bundle }),
    });
    if (!index) throw new Error(`The search engine did not start: ${errors.join(' ')}`);
    const pages = await addAll(index, corpus, keys);
    // It writes them itself: handed over, all would be in the memory of both processes, several times.
    refuse((await index.writeFiles({ outputPath: folder })).errors);
    return pages;
  } finally {
    // The engine is a process of its own; left open, it would keep the build from ending.
    await close();
  }
}

async function addAll(index: PagefindIndex, corpus: Corpus, keys: Keys) {
  const { documents, settings } = corpus;
  const pages: IndexedPages = new Map();
  const facetMatter = { range: yearRange(documents), named: namedIn(corpus) };
  for (let at = 0; at < documents.length; at += batch) {
    const added = documents.slice(at, at + batch).map((document) => {
      const beside = besideOf(document, corpus);
      const facets = facetsOf(document, facetMatter);
      const { html, ...page } = indexHtml(document, { keys, facets, beside });
      if (page.units.length === 0) return undefined;
      const shown = { beside, meta: fragmentMeta(document, settings.languages) };
      const url = `${document.address}?${digestOf(document, shown)}`;
      pages.set(url, { address: document.address, page, ...shown });
      return index.addHTMLFile({ url, content: html });
    });
    for (const result of await Promise.all(added)) refuse(result?.errors);
  }
  return pages;
}

/**
 * The engine names a fragment file by a hash that sees keys only. With a digest of all that it shows in
 * the address, a change of mere punctuation gets a new name too, and no cache shows the old text.
 */
const digestOf = ({ digest }: Document, shown: object): string =>
  createHash('sha256')
    .update(`${digest} ${JSON.stringify(shown)}`)
    .digest('hex')
    .slice(0, 16);

function refuse(errors: string[] = []) {
  if (errors.length > 0)
    throw new Error(`The search engine refused a document: ${errors.join(' ')}`);
}

const foreignMark = /[\p{M}--[\u0300-\u036f]]/gv;

/** Every combining mark that a key may hold: the common block, and what the texts use beyond it. */
function marks({ documents, entities }: Corpus): string {
  const found = new Set(
    Array.from({ length: 0x70 }, (_, index) => String.fromCodePoint(0x300 + index)),
  );
  const add = (text: string) => {
    for (const [mark] of text.normalize('NFD').matchAll(foreignMark)) found.add(mark);
  };
  for (const { name } of entities) add(name);
  for (const { units, annotations, matter } of documents) {
    for (const { text } of units) add(text);
    for (const { note } of annotations) add(JSON.stringify(note ?? ''));
    add(JSON.stringify(matter));
  }
  return [...found].join('');
}
