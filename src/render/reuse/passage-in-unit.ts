import type { DocumentWords } from '../../corpus/document-words.ts';
import { wordsAt } from '../../corpus/join-reuse.ts';
import type { Corpus, Document } from '../../corpus/model.ts';
import { sharedWords } from '../../corpus/reuse.ts';
import type { ReusePassage } from '../../corpus/reuse-passage.ts';
import { placeOfWords, textAt, wholeWords } from '../../corpus/reuse-place.ts';
import { wordsOf } from '../../corpus/words-of.ts';
import type { Span } from '../../text/span.ts';
import type { SeenPassage } from './reuse-of.ts';

/** The ids of the units over which a passage runs here, in order. */
export function unitsOfPassage(
  { here }: Pick<SeenPassage, 'here'>,
  { units }: Pick<Document, 'units'>,
): string[] {
  if (here.endUnit === undefined) return [here.unit];
  const [first, last] = [here.unit, here.endUnit].map((id) =>
    units.findIndex((unit) => unit.id === id),
  );
  return units.slice(first, (last ?? 0) + 1).map(({ id }) => id);
}

/**
 * The part of a passage that stands in one unit of a document, with the words that answer to it there; nothing where
 * the passage passes over the unit. Its similarity is that of the whole.
 */
export function passageInUnit(
  seen: SeenPassage,
  unit: string,
  { document, corpus }: { document: Document; corpus: Corpus },
): SeenPassage | undefined {
  const { passage, side, here, there } = seen;
  if (here.endUnit === undefined) return here.unit === unit ? seen : undefined;
  const other = corpus.document.get(there.document);
  if (!other) return undefined;
  const span = spanOfUnit(unit, document);
  const stretches = passage.stretches.flatMap((one) => cut(one, side, span));
  if (stretches.length === 0) return undefined;
  const source = side === 'from' ? document : other;
  const part = { ...passage, stretches };
  const place = (end: 'from' | 'to') => {
    const own = end === side ? document : other;
    return placeOfWords(own, wordsOf(own), wholeWords(wordsOf(own), wordsAt(part, end)));
  };
  const [from, to] = [place('from'), place('to')];
  const words = sharedWords(wordsOf(source), stretches);
  const [near, far] = side === 'from' ? [from, to] : [to, from];
  return {
    passage: { ...part, from, to, words, text: textAt(source, from) },
    ...{ side, here: near, there: far },
  };
}

type Stretch = ReusePassage['stretches'][number];

/** What of a stretch stands in a span of words of one side. */
function cut({ from, to, length }: Stretch, side: 'from' | 'to', span: Span): Stretch[] {
  const at = side === 'from' ? from : to;
  const skipped = Math.max(0, span.start - at);
  const kept = Math.min(at + length, span.end) - at - skipped;
  return kept > 0 ? [{ from: from + skipped, to: to + skipped, length: kept }] : [];
}

/** The numbers of the words of a unit: its first, and the one after its last. */
function spanOfUnit(id: string, document: Document): Span {
  const { unit }: DocumentWords = wordsOf(document);
  const index = document.units.findIndex((one) => one.id === id);
  const start = unit.indexOf(index);
  return start < 0 ? { start: 0, end: 0 } : { start, end: unit.lastIndexOf(index) + 1 };
}
