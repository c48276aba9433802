import type { Corpus, Document } from '../../corpus/model.ts';
import { textAt } from '../../corpus/reuse-place.ts';
import { headOf } from '../document-head.ts';
import { comparisonOf } from './comparison-of.ts';
import { repeatingPair } from './pair-words.ts';
import { unitsOfPassage } from './passage-in-unit.ts';
import { type SeenPassage, seenPassages } from './reuse-of.ts';

/** All that the page of a document shows of the words that it shares with others, for its hash. */
export function shownReuse(document: Document, corpus: Corpus): unknown[] {
  const seen = seenPassages(corpus).get(document.id) ?? [];
  const byOther = Map.groupBy(seen, ({ there }) => there.document);
  return [
    [...byOther].map(([id, own]) => {
      const other = corpus.document.get(id);
      const comparison = comparisonOf(document.id, id, corpus);
      return [
        other && headOf(other, corpus),
        other?.matter.work,
        comparison,
        other && countedThere(own, other, corpus),
      ];
    }),
    seen.map(({ passage, side, there }) => {
      const other = corpus.document.get(there.document);
      const { directed, words, stretches } = passage;
      const [first] = stretches;
      return [
        side,
        [there.document, other && unitsOfPassage({ here: there }, other)],
        [directed, words],
        // Words put in before the passage move it and change nothing that is shown.
        stretches.map(({ from, to, length }) => [
          from - (first?.from ?? 0),
          to - (first?.to ?? 0),
          length,
        ]),
        other && textAt(other, there),
      ];
    }),
  ];
}

/** Where words of the other document are counted: how many of its words it shares, and all of them. */
function countedThere(
  seen: readonly SeenPassage[],
  other: Document,
  corpus: Corpus,
): number[] | undefined {
  const [first] = seen;
  if (!first || repeatingPair(first.passage, corpus).to !== other.id) return undefined;
  const there = first.side === 'from' ? 'to' : 'from';
  const stretches = seen
    .flatMap(({ passage }) => passage.stretches)
    .toSorted((x, y) => x[there] - y[there]);
  let [count, end] = [0, 0];
  for (const { length, ...at } of stretches) {
    count += Math.max(0, at[there] + length - Math.max(end, at[there]));
    end = Math.max(end, at[there] + length);
  }
  return [count, other.words];
}
