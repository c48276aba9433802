import type { Corpus, Document } from '../../corpus/model.ts';
import type { CitationEnding } from '../../corpus/side-files.ts';
import { bibtexEntry } from '../../text/cite/bibtex.ts';
import type { CslItem } from '../../text/cite/csl.ts';
import { cslEntry } from '../../text/cite/csl-entry.ts';
import { risEntry } from '../../text/cite/ris.ts';
import { sortedJson } from '../json.ts';
import { citedItem } from './item.ts';

type Write = (items: readonly CslItem[]) => string;

/** How each format writes citations, by the ending of its files. */
const writers: Record<CitationEnding, Write> = {
  bib: (items) => items.map(bibtexEntry).join('\n'),
  ris: (items) => items.map((item) => risEntry(item)).join('\r\n'),
  json: (items) => `${sortedJson(items.map(cslEntry), 1)}\n`,
};

/** Every document, cited, in the order of time. */
export const citationsFile =
  (ending: CitationEnding) =>
  (corpus: Corpus, base = '/') =>
    writers[ending](corpus.documents.map((document) => itemFor(document, corpus, base)));

/** One document, cited, as a file. */
export const documentCitation = (
  document: Document,
  ending: CitationEnding,
  { corpus, base }: { corpus: Corpus; base: string },
): string => writers[ending]([itemFor(document, corpus, base)]);

const itemFor = (document: Document, corpus: Corpus, base: string) =>
  citedItem(document, { corpus, base, language: corpus.settings.languages[0] });
