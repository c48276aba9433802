import type { Corpus, Document } from '../corpus/model.ts';
import { clocks } from '../schema/front-matter.ts';
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
] as const;

function row(document: Document): Cell[] {
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
    document.address,
    matter.capture?.sha256,
    document.units.length,
    document.words,
  ];
}

/** The documents as a table. */
export const documentsCsv = (corpus: Corpus) => csv(documentColumns, corpus.documents.map(row));

/** The documents as an array of objects; what is unknown is left out. */
export function documentsJson(corpus: Corpus): string {
  const objects = corpus.documents.map((document) => {
    const cells = row(document);
    return Object.fromEntries(
      documentColumns.flatMap((key, index) =>
        cells[index] === undefined ? [] : [[key, cells[index]]],
      ),
    );
  });
  return `${sortedJson(objects, 1)}\n`;
}
