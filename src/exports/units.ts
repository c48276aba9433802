import { sha256 } from '../corpus/accounting.ts';
import type { Corpus, Document } from '../corpus/model.ts';
import type { ColumnName } from './columns/column.ts';
import { sortedJson } from './json.ts';

/** Every unit, one JSON object a line, as UTF-8; `sha256` is the hash of the bytes of `text`. */
export function unitsJsonl(corpus: Corpus): Uint8Array {
  // Bytes, document by document: a string of a large archive would be held twice over, and has a limit.
  return Buffer.concat(corpus.documents.map((document) => Buffer.from(linesOf(document))));
}

const linesOf = (document: Document) =>
  document.units
    .map(({ id, printed, text }) => {
      const unit: Record<ColumnName<'units'>, string> = {
        document: document.id,
        unit: id,
        address: `${document.address}#${id}`,
        label: printed ?? id,
        text,
        sha256: sha256(text),
      };
      return `${sortedJson(unit)}\n`;
    })
    .join('');
