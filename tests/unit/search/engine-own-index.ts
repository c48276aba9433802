import { close, createIndex } from 'pagefind';
import type { Corpus, Document } from '../../../src/corpus/model.ts';
import { besideOf } from '../../../src/search/beside.ts';
import { engineTerm } from '../../../src/search/engine-term.ts';
import { facetsOf, namedIn, yearRange } from '../../../src/search/facets.ts';
import { indexDocument } from '../../../src/search/index-document.ts';
import { rememberedKeys } from '../../../src/search/remembered-keys.ts';
import { termMarks } from '../../../src/search/write/term-marks.ts';
import { textWeight } from '../../../src/search/write/word-postings.ts';

interface EngineFile {
  path: string;
  content: Uint8Array;
}

/** The index that the engine itself makes of a corpus: of pages, in this order, that have keys for words. */
export async function engineOwnIndex(
  corpus: Corpus,
  documents: readonly Document[],
): Promise<EngineFile[]> {
  const keys = rememberedKeys(corpus.settings.languages[0], engineTerm);
  const facetMatter = { range: yearRange(corpus.documents), named: namedIn(corpus) };
  const pages = documents.map((document) => {
    const blocks: string[] = [];
    const beside = besideOf(document, corpus);
    indexDocument(document, { keys, beside }, (key, weight) => blocks.push(block(key, weight)));
    const facets = Object.entries(facetsOf(document, facetMatter)).flatMap(([name, values]) =>
      values.map((value) => told('filter', name, value)),
    );
    const day = document.date?.span.min ?? document.date?.span.max ?? '9999-99-99';
    const body = [...facets, told('sort', 'date', day), ...blocks].join('\n');
    return `<html><body><main data-pagefind-body>${body}</main></body></html>`;
  });
  try {
    const { index } = await createIndex({
      forceLanguage: 'unknown',
      includeCharacters: termMarks(keys.made()),
    });
    for (const [number, content] of pages.entries()) {
      await index?.addHTMLFile({ url: `/d/${number}/`, content });
    }
    return (await index?.getFiles())?.files ?? [];
  } finally {
    await close();
  }
}

/** A word in an element of its weight. */
function block(key: string, weight: number): string {
  const tag = weight === textWeight ? 'p' : `h${8 - weight / textWeight}`;
  return `<${tag}>${key}</${tag}>`;
}

const told = (kind: 'filter' | 'sort', name: string, value: string) =>
  `<i data-pagefind-${kind}="${name}[title]" title="${escaped(value)}"></i>`;

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
