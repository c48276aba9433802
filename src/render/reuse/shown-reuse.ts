import type { Corpus, Document } from '../../corpus/model.ts';
import { textAt } from '../../corpus/reuse-place.ts';
import { headOf } from '../document-head.ts';
import { comparisonOf } from './comparison-of.ts';
import { unitsOfPassage } from './passage-in-unit.ts';
import { seenPassages } from './reuse-of.ts';

/** All that the page of a document shows of the words that it shares with others, for its hash. */
export function shownReuse(document: Document, corpus: Corpus): unknown[] {
  const seen = seenPassages(corpus).get(document.id) ?? [];
  const others = [...new Set(seen.map(({ there }) => there.document))];
  return [
    others.map((id) => {
      const other = corpus.document.get(id);
      const comparison = comparisonOf(document.id, id, corpus);
      return [other && headOf(other, corpus), other?.matter.work, comparison];
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
