import type { Corpus, Document } from '../corpus/model.ts';
import { passimText } from '../corpus/passim/text.ts';
import { sortedJson } from './json.ts';

/** Keys of each line of the corpus as passim reads it. */
export const passimKeys = [
  'id',
  'series',
  'date',
  'language',
  'title',
  'url',
  'sha256',
  'text',
  'locs',
] as const;

/**
 * A corpus as passim 2 reads it: JSON Lines, one document a line. `locs` are the addresses of the units with
 * their places in `text`; places count code points. `series` is the work that a document is a witness of, else
 * its id: texts of one series are not to be compared. `date` is the first day that it may be of.
 */
export function* passimLines(corpus: Corpus): Generator<string> {
  for (const document of corpus.documents) yield `${sortedJson(record(document))}\n`;
}

function record(document: Document) {
  const { id, title, language, address, date, matter } = document;
  const { text, sha256, units } = passimText(document);
  return {
    id,
    series: matter.work ?? id,
    ...(date?.span.min !== undefined && { date: date.span.min }),
    language,
    title,
    url: address,
    sha256,
    text,
    locs: units.map(({ id: unit, start, length }) => ({
      loc: `${address}#${unit}`,
      start,
      length,
    })),
  };
}
