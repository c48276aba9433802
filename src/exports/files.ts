import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { witnessedWorks } from '../corpus/collation.ts';
import type { Corpus } from '../corpus/model.ts';
import { sideCitations } from '../corpus/side-files.ts';
import { bibtexFields } from '../text/cite/bibtex.ts';
import { risTags } from '../text/cite/ris.ts';
import { addressesJson, addressKeys } from './addresses.ts';
import { annotationsJsonLd } from './annotations.ts';
import { citationsFile, cslKeys, documentCitation } from './citations/files.ts';
import { documentColumns, documentsCsv, documentsJson } from './documents.ts';
import { entitiesJson, entityKeys } from './entities.ts';
import { eventColumns, eventsCsv, eventsJson } from './events.ts';
import { linkColumns, linksCsv } from './links.ts';
import { documentMarkdown, documentText } from './plain-text.ts';
import { reuseJsonl, reuseKeys } from './reuse.ts';
import { corpusTei, teiElements } from './tei/corpus-tei.ts';
import { unitKeys, unitsJsonl } from './units.ts';
import { collationJson, collationKeys, variantColumns, variantsCsv } from './variants.ts';

/** A data file of the whole archive. Its path and columns are public: they only grow. */
export interface DataFile {
  /** Path below the root of the site. */
  path: string;
  format: 'json' | 'csv' | 'jsonl' | 'jsonld' | 'tei' | 'bibtex' | 'ris';
  /** Columns of a table, keys of an object, elements of an XML file. */
  columns: readonly string[];
  /** What it holds; `base` is the path under which the site stands. */
  render: (corpus: Corpus, base?: string) => string | Uint8Array;
}

const dataFiles: readonly DataFile[] = [
  { path: 'data/documents.json', format: 'json', columns: documentColumns, render: documentsJson },
  { path: 'data/documents.csv', format: 'csv', columns: documentColumns, render: documentsCsv },
  { path: 'data/units.jsonl', format: 'jsonl', columns: unitKeys, render: unitsJsonl },
  { path: 'data/links.csv', format: 'csv', columns: linkColumns, render: linksCsv },
  { path: 'data/entities.json', format: 'json', columns: entityKeys, render: entitiesJson },
  { path: 'data/events.json', format: 'json', columns: eventColumns, render: eventsJson },
  { path: 'data/events.csv', format: 'csv', columns: eventColumns, render: eventsCsv },
  { path: 'data/variants.csv', format: 'csv', columns: variantColumns, render: variantsCsv },
  {
    path: 'data/reuse.jsonl',
    format: 'jsonl',
    columns: reuseKeys,
    render: (corpus) => reuseJsonl(corpus),
  },
  {
    path: 'data/annotations.jsonld',
    format: 'jsonld',
    columns: ['id', 'type', 'label', 'total', 'first', 'last'],
    render: annotationsJsonLd,
  },
  {
    path: 'data/addresses.json',
    format: 'json',
    columns: addressKeys,
    render: (corpus) => addressesJson(corpus),
  },
  { path: 'data/corpus.tei.xml', format: 'tei', columns: teiElements, render: corpusTei },
  {
    path: 'data/citations.bib',
    format: 'bibtex',
    columns: bibtexFields,
    render: citationsFile('bib'),
  },
  { path: 'data/citations.ris', format: 'ris', columns: risTags, render: citationsFile('ris') },
  { path: 'data/citations.json', format: 'json', columns: cslKeys, render: citationsFile('json') },
];

/** One table for each work that has several witnesses. */
const collationFiles = (corpus: Corpus): DataFile[] =>
  witnessedWorks(corpus).map((witnessed) => ({
    path: `data/collation/${witnessed.work}.json`,
    format: 'json',
    columns: collationKeys,
    render: () => collationJson(witnessed),
  }));

/** The data files that a corpus publishes, by its `formats`. */
export const publishedData = (corpus: Corpus): DataFile[] =>
  [...dataFiles, ...collationFiles(corpus)].filter(({ format }) =>
    corpus.settings.formats.includes(format),
  );

/** A file to write: path below the root of the site, and what it holds. */
export interface PublishedFile {
  path: string;
  content: string | Uint8Array;
}

/** Every file that is published beside the pages, one after another. `base` is the path under which the site stands. */
export function* publishedFiles(corpus: Corpus, base = '/'): Generator<PublishedFile> {
  for (const { path, render } of publishedData(corpus)) {
    yield { path, content: render(corpus, base) };
  }
  const { formats, captures } = corpus.settings;
  const citations = sideCitations(corpus.settings, corpus.documents.length);
  for (const document of corpus.documents) {
    const folder = `d/${document.id}`;
    if (formats.includes('markdown')) {
      yield { path: `${folder}/index.md`, content: documentMarkdown(document, corpus, base) };
    }
    if (formats.includes('text')) {
      yield { path: `${folder}/index.txt`, content: documentText(document, corpus, base) };
    }
    for (const ending of citations) {
      const content = documentCitation(document, ending, { corpus, base });
      yield { path: `${folder}/cite.${ending}`, content };
    }
    const source = join(corpus.folder, 'documents', document.id);
    for (const image of document.images) {
      yield { path: `${folder}/${image}`, content: readFileSync(join(source, image)) };
    }
    const capture = document.matter.capture;
    if (captures === 'whole' && capture) {
      yield { path: `${folder}/capture.txt`, content: readFileSync(join(source, capture.file)) };
    }
  }
}
