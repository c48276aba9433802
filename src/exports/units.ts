import { sha256 } from '../corpus/accounting.ts';
import type { Corpus } from '../corpus/model.ts';
import { sortedJson } from './json.ts';

/** Keys of each line of `data/units.jsonl`. */
export const unitKeys = ['document', 'unit', 'address', 'label', 'text', 'sha256'] as const;

/** Every unit, one JSON object a line; `sha256` is the hash of the UTF-8 bytes of `text`. */
export function unitsJsonl(corpus: Corpus): string {
  const lines: string[] = [];
  for (const document of corpus.documents) {
    for (const unit of document.units) {
      lines.push(
        sortedJson({
          document: document.id,
          unit: unit.id,
          address: `${document.address}#${unit.id}`,
          label: unit.printed ?? unit.id,
          text: unit.text,
          sha256: sha256(unit.text),
        }),
      );
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}
