import type { Corpus } from '../corpus/model.ts';
import { linkColumns } from './columns/links.ts';
import { tableCsv } from './csv.ts';

/** Every link of the archive, with the quoted words where it stands on some. */
export const linksCsv = (corpus: Corpus) =>
  tableCsv(
    linkColumns,
    corpus.links.map(({ from, to, kind, quote, certainty }) => ({
      ...{ from, to, kind, quote, certainty },
    })),
  );
