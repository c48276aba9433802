import type { Corpus, Document } from '../corpus/model.ts';
import type { Clock } from '../schema/front-matter.ts';
import type { Cell } from '../text/csv.ts';
import { wholeAddress } from './address.ts';
import type { ColumnName } from './columns/column.ts';
import { documentColumns } from './columns/documents.ts';
import { tableCsv } from './csv.ts';
import { sortedJson } from './json.ts';

type Row = Record<ColumnName<'documents'>, Cell>;

function row(document: Document, whole: (address: string) => string): Row {
  const { matter } = document;
  const date = (clock: Clock) => document.dates.find((one) => one.clock === clock)?.value;
  return {
    id: document.id,
    title: document.title,
    type: matter.type,
    number: matter.number,
    work: matter.work,
    session: date('session'),
    issued: date('issued'),
    received: date('received'),
    published: date('published'),
    captured: date('captured'),
    language: document.language,
    url: whole(document.address),
    capture_sha256: matter.capture?.sha256,
    units: document.units.length,
    words: document.words,
    issuer: matter.issuer,
    signer: matter.signer,
    byline: matter.byline && [matter.byline].flat().join('; '),
    publisher: matter.publisher,
  };
}

const rows = (corpus: Corpus, base: string) => {
  const whole = wholeAddress(corpus, base);
  return corpus.documents.map((document) => row(document, whole));
};

/** The documents as a table. */
export const documentsCsv = (corpus: Corpus, base = '/') =>
  tableCsv(documentColumns, rows(corpus, base));

/** The documents as an array of objects; what is unknown is left out. */
export const documentsJson = (corpus: Corpus, base = '/'): string =>
  `${sortedJson(rows(corpus, base), 1)}\n`;
