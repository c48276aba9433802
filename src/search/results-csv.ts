import { csv } from '../text/csv.ts';
import type { DocumentHits } from './document-hits.ts';
import { hitPlace } from './search-state.ts';

/** Columns of the table of results that a reader takes away: one row for each place. */
export const resultColumns = [
  ...['document', 'title', 'number', 'date', 'tier', 'unit', 'address', 'text'],
] as const;

/** Results as CSV, in their order; `addressOf` gives the lasting address of a place on the page of a document. */
export function resultsCsv(
  documents: readonly DocumentHits[],
  addressOf: (document: string, place: string) => string,
): string {
  const rows = documents.flatMap(({ id, title, number, date, tier, units }) =>
    units.map((hit) => {
      const text = hit.pieces.map((piece) => piece.text).join('');
      return [id, title, number, date, tier, hit.unit, addressOf(id, hitPlace(hit)), text];
    }),
  );
  return csv(resultColumns, rows);
}
