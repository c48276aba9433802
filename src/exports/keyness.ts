import type { Corpus } from '../corpus/model.ts';
import { isOverused } from '../text/keyness.ts';
import { keynessColumns } from './columns/words.ts';
import { tableCsv } from './csv.ts';
import { rounded } from './words-figures.ts';
import { wordLists } from './words-list.ts';

/** What sets each document apart from the rest of the archive, by log-likelihood; other witnesses of its work are not part of the rest. */
export const keynessCsv = (corpus: Corpus): string =>
  tableCsv(
    keynessColumns,
    wordLists(corpus).keyness.map((row) => ({
      ...{ document: row.document, word: row.word, length: row.length },
      direction: isOverused(row) ? 'over' : 'under',
      ...{ count: row.count, size: row.size, rest_count: row.restCount, rest_size: row.restSize },
      ...{ expected: rounded(row.expected), g2: rounded(row.g2), log_ratio: rounded(row.logRatio) },
    })),
  );
