import type { Corpus } from '../corpus/model.ts';
import { csv } from './csv.ts';

/** Columns of `data/links.csv`. */
export const linkColumns = ['from', 'to', 'kind', 'quote'] as const;

/** Every link of the archive, with the quoted words where it stands on some. */
export const linksCsv = (corpus: Corpus) =>
  csv(
    linkColumns,
    corpus.links.map(({ from, to, kind, quote }) => [from, to, kind, quote]),
  );
