import type { Corpus } from '../corpus/model.ts';
import { csv } from './csv.ts';

/** Columns of `data/links.csv`; `certainty` is `medium` or `low` where a link is less than certain. */
export const linkColumns = ['from', 'to', 'kind', 'quote', 'certainty'] as const;

/** Every link of the archive, with the quoted words where it stands on some. */
export const linksCsv = (corpus: Corpus) =>
  csv(
    linkColumns,
    corpus.links.map(({ from, to, kind, quote, certainty }) => [from, to, kind, quote, certainty]),
  );
