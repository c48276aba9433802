import { findReuse, type Reuse } from '../text/reuse/find-reuse.ts';
import type { ReuseOptions } from '../text/reuse/options.ts';
import { countWhole, type DocumentWords } from './document-words.ts';
import { joinReuse } from './join-reuse.ts';
import type { Corpus, Document } from './model.ts';
import { whichIsEarlier } from './reuse-direction.ts';
import type { ReusePassage } from './reuse-passage.ts';
import { placeOfWords, textAt, wholeWords } from './reuse-place.ts';
import { wordsOf } from './words-of.ts';

export type { ReusePassage } from './reuse-passage.ts';

/** Kept on `globalThis`: bundled pages load this module anew, and the search must not run twice. */
const shared = globalThis as { bienNienReuse?: Map<string, readonly ReusePassage[]> };
shared.bienNienReuse ??= new Map();
const known = shared.bienNienReuse;
/** A server that runs on keeps the last few states of a corpus, not all. */
const mostKnown = 4;

/**
 * Every passage that two documents of a corpus share, in the order of their places: those that the archive
 * finds and those that were imported. Documents that are witnesses of one work are not compared. Worked out
 * once for each state of a corpus.
 */
export function corpusReuse(
  corpus: Corpus,
  options: Partial<ReuseOptions> = {},
): readonly ReusePassage[] {
  const key = `${corpus.digest} ${JSON.stringify(Object.entries(options).sort())}`;
  const before = known.get(key);
  if (before) return before;
  const found = joinReuse(corpus, findInCorpus(corpus, options), corpus.importedReuse ?? []);
  const [oldest] = known.keys();
  if (known.size >= mostKnown && oldest !== undefined) known.delete(oldest);
  known.set(key, found);
  return found;
}

function findInCorpus({ documents }: Corpus, options: Partial<ReuseOptions>): ReusePassage[] {
  const texts = documents.map(({ units, language, matter }) => ({
    units: units.map(({ text }) => text),
    language,
    series: matter.work,
  }));
  const reuse = findReuse(texts, options);
  return reuse.map((one) => passageOf(documents, one));
}

function passageOf(documents: readonly Document[], reuse: Reuse): ReusePassage {
  const [a, b] = [documents[reuse.a.text], documents[reuse.b.text]];
  if (!a || !b) throw new Error('A passage stands in no document');
  const earlier = whichIsEarlier(a, b);
  const places = {
    a: placeOfWords(a, wordsOf(a), wholeWords(wordsOf(a), reuse.a)),
    b: placeOfWords(b, wordsOf(b), wholeWords(wordsOf(b), reuse.b)),
  };
  // Documents come in time order, but by their first possible day alone.
  const isTurned = earlier === 1;
  const from = isTurned ? places.b : places.a;
  const stretches = reuse.stretches.map(({ a, b, length }) =>
    isTurned ? { from: b, to: a, length } : { from: a, to: b, length },
  );
  const source = isTurned ? b : a;
  return {
    from,
    to: isTurned ? places.a : places.b,
    directed: earlier !== undefined,
    words: sharedWords(wordsOf(source), stretches),
    similarity: reuse.similarity,
    text: textAt(source, from),
    stretches,
  };
}

/** How many whole words of a document its stretches hold. */
export function sharedWords(
  words: DocumentWords,
  stretches: readonly { from: number; length: number }[],
): number {
  const first = stretches[0]?.from ?? 0;
  const last = stretches.at(-1);
  const { start, end } = wholeWords(words, {
    start: first,
    end: last ? last.from + last.length : first,
  });
  const isShared = new Uint8Array(end - start);
  for (const { from, length } of stretches) isShared.fill(1, from - start, from - start + length);
  return countWhole({ isJoined: words.isJoined.subarray(start, end) }, isShared);
}
