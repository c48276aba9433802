import type { ComparedPair } from '../../corpus/compared.ts';
import type { Corpus, Document } from '../../corpus/model.ts';
import { pairsOf } from './variants-of.ts';

/** The comparisons of a document with those that come after it: on a list of witnesses each stands once. */
export const comparedFrom = (document: Document, corpus: Corpus, work: string): ComparedPair[] =>
  (pairsOf(corpus).get(document.id) ?? []).filter(
    (pair) => pair.base === document && pair.work === work,
  );
