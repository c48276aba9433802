import type { Corpus, Document } from '../corpus/model.ts';
import { clocks } from '../schema/front-matter.ts';
import { wholeAddress } from './address.ts';
import { type Cell, csv } from './csv.ts';
import { sortedJson } from './json.ts';

/** Columns of `data/documents.csv`, and keys of `data/documents.json`. */
export const documentColumns = [
  'id',
  'title',
  'type',
  'number',
  'work',
  ...clocks,
  'language',
  'url',
  'capture_sha256',
  'units',
  'words',
  'issuer',
  'signer',
  'byline',
  'publisher',
] as const;

function row(document: Document, whole: (address: string) => string): Cell[] {
  const { matter } = document;
  const date = (clock: string) => document.dates.find((one) => one.clock === clock)?.value;
  return [
    document.id,
    document.title,
    matter.type,
    matter.number,
    matter.work,
    ...clocks.map(date),
    document.language,
    whole(document.address),
    matter.capture?.sha256,
    document.units.length,
    document.words,
    matter.issuer,
    matter.signer,
    matter.byline && [matter.byline].flat().join('; '),
    matter.publisher,
  ];
}

const rows = (corpus: Corpus, base: string) => {
  const whole = wholeAddress(corpus, base);
  return corpus.documents.map((document) => row(document, whole));
};

/** The documents as a table. */
export const documentsCsv = (corpus: Corpus, base = '/') =>
  csv(documentColumns, rows(corpus, base));

/** The documents as an array of objects; what is unknown is left out. */
export function documentsJson(corpus: Corpus, base = '/'): string {
  const objects = rows(corpus, base).map((cells) =>
    Object.fromEntries(
      documentColumns.flatMap((key, index) =>
        cells[index] === undefined ? [] : [[key, cells[index]]],
      ),
    ),
  );
  return `${sortedJson(objects, 1)}\n`;
}
