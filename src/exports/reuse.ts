import type { Corpus } from '../corpus/model.ts';
import { corpusReuse, type ReusePassage } from '../corpus/reuse.ts';
import { placeRecord } from '../corpus/reuse-place.ts';
import { sortedJson } from './json.ts';

/**
 * Every passage that two documents share, one JSON object a line, as UTF-8. `similarity` is the share of
 * the words of both sides that both have in the same order; `directed` says that `from` is the earlier; `run`
 * says what found it, where that was not the archive itself.
 */
export function reuseJsonl(
  corpus: Corpus,
  passages: readonly ReusePassage[] = corpusReuse(corpus),
): Uint8Array {
  const record = placeRecord(corpus);
  const lines = passages.map(({ from, to, directed, words, similarity, text, run }) =>
    Buffer.from(
      `${sortedJson({
        from: record(from),
        to: record(to),
        directed,
        words,
        similarity: Math.round(similarity * 10_000) / 10_000,
        text,
        ...(run !== undefined && { run }),
      })}\n`,
    ),
  );
  return Buffer.concat(lines);
}
