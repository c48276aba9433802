import type { Corpus } from '../corpus/model.ts';
import { wordColumns } from './columns/words.ts';
import { tableCsv } from './csv.ts';
import { rounded } from './words-figures.ts';
import { wordLists } from './words-list.ts';

/** Every word of the archive and the runs of two and three that occur more than now and then, each length with the most frequent first. */
export const wordsCsv = (corpus: Corpus): string =>
  tableCsv(
    wordColumns,
    wordLists(corpus).words.map(({ perMillion, ...word }) => ({
      ...word,
      per_million: rounded(perMillion),
    })),
  );
