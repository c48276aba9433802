import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../corpus/model.ts';
import { sideCitations, sideData, sideTexts } from '../corpus/side-files.ts';
import { documentAnnotations } from './annotations.ts';
import { documentCitation } from './citations/files.ts';
import { publishedData } from './data-files.ts';
import { documentMarkdown, documentText } from './plain-text.ts';
import { type FileFacts, factsOf, type PublishedFile } from './published-facts.ts';
import { publishedSummaries } from './summaries.ts';
import { documentTeiFile } from './tei/document.ts';

export { publishedData } from './data-files.ts';
export type { PublishedFile } from './published-facts.ts';

/**
 * Every file that is published beside the pages, one after another, those that tell of the others last. `base` is the
 * path under which the site stands.
 */
export function* publishedFiles(corpus: Corpus, base = '/'): Generator<PublishedFile> {
  const files: FileFacts[] = [];
  for (const file of filesOfContent(corpus, base)) {
    files.push(factsOf(file));
    yield file;
  }
  for (const { path, render } of publishedSummaries(corpus)) {
    const file = { path, content: render(corpus, { base, files }) };
    files.push(factsOf(file));
    yield file;
  }
}

function* filesOfContent(corpus: Corpus, base: string): Generator<PublishedFile> {
  for (const { path, render } of publishedData(corpus)) {
    yield { path, content: render(corpus, base) };
  }
  const { settings, documents } = corpus;
  const texts = sideTexts(settings, documents.length);
  const citations = sideCitations(settings, documents.length);
  const data = sideData(settings, documents.length);
  for (const document of documents) {
    const folder = `d/${document.id}`;
    if (texts.includes('index.md')) {
      yield { path: `${folder}/index.md`, content: documentMarkdown(document, corpus, base) };
    }
    if (texts.includes('index.txt')) {
      yield { path: `${folder}/index.txt`, content: documentText(document, corpus, base) };
    }
    for (const ending of citations) {
      const content = documentCitation(document, ending, { corpus, base });
      yield { path: `${folder}/cite.${ending}`, content };
    }
    if (data.includes('tei')) {
      yield { path: `${folder}/index.xml`, content: documentTeiFile(document, corpus, base) };
    }
    if (data.includes('jsonld') && document.annotations.length > 0) {
      const content = documentAnnotations(document, corpus, base);
      yield { path: `${folder}/annotations.jsonld`, content };
    }
    const source = join(corpus.folder, 'documents', document.id);
    for (const image of document.images) {
      yield { path: `${folder}/${image}`, content: readFileSync(join(source, image)) };
    }
    const capture = document.matter.capture;
    if (settings.captures === 'whole' && capture) {
      yield { path: `${folder}/capture.txt`, content: readFileSync(join(source, capture.file)) };
    }
  }
}
