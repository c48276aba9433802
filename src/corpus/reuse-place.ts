import { toCodePoints } from '../text/code-points.ts';
import type { Span } from '../text/span.ts';
import type { DocumentWords } from './document-words.ts';
import type { Corpus, Document } from './model.ts';
import type { ReusePlace } from './reuse-passage.ts';

export type { ReusePlace } from './reuse-passage.ts';

/** The place of some words of a document, the first and the one after the last by number. */
export function placeOfWords(
  { id, units }: Document,
  words: DocumentWords,
  { start, end }: Span,
): ReusePlace {
  const first = units[words.unit[start] ?? -1];
  const last = units[words.unit[end - 1] ?? -1];
  if (!first || !last) throw new Error(`${id} has no words ${start} to ${end}`);
  return {
    document: id,
    unit: first.id,
    start: words.start[start] ?? 0,
    ...(last !== first && { endUnit: last.id }),
    end: words.end[end - 1] ?? 0,
  };
}

/** Widen a row of words, so that it neither begins nor ends inside `COVID-19`. */
export function wholeWords({ isJoined }: DocumentWords, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (isJoined[first] === 1) first--;
  while (isJoined[last] === 1) last++;
  return { start: first, end: last };
}

/** The words at a place as they stand in the document, its units parted by line breaks. */
export function textAt({ units }: Document, place: ReusePlace): string {
  const first = units.findIndex(({ id }) => id === place.unit);
  const last = place.endUnit ? units.findIndex(({ id }) => id === place.endUnit) : first;
  return units
    .slice(first, last + 1)
    .map(({ text }, at) => {
      const start = at === 0 ? place.start : 0;
      return text.slice(start, at === last - first ? place.end : text.length);
    })
    .join('\n');
}

/** A place as data files have it: offsets count code points. */
export interface PlaceRecord {
  document: string;
  unit: string;
  start: number;
  end_unit?: string;
  end: number;
}

/** Makes the records of places in a corpus. */
export function placeRecord(corpus: Pick<Corpus, 'document'>) {
  return ({ document, unit, start, endUnit, end }: ReusePlace): PlaceRecord => {
    const textOf = (id: string) =>
      corpus.document.get(document)?.units.find((one) => one.id === id)?.text ?? '';
    return {
      document,
      unit,
      start: toCodePoints(textOf(unit), start),
      ...(endUnit !== undefined && { end_unit: endUnit }),
      end: toCodePoints(textOf(endUnit ?? unit), end),
    };
  };
}
