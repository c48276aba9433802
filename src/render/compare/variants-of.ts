import { collateDocuments } from '../../corpus/collation.ts';
import { type ComparedPair, compareAddress, comparedPairs } from '../../corpus/compared.ts';
import type { Corpus, Document } from '../../corpus/model.ts';
import type { DifferenceClass } from '../../text/collate/model.ts';
import { once } from '../once.ts';
import { differenceAnchor, otherSide, type Side } from './anchors.ts';

/** A place at which another witness of the same work, or a document named beside it, reads otherwise. */
export interface Variant {
  class: DifferenceClass;
  /** Place in the text of the unit, in UTF-16 units, `end` exclusive; the same twice where the other has more words. */
  start: number;
  end: number;
  /** What stands here, and what the other reads. */
  text: string;
  reading: string;
  other: Document;
  /** Where both stand side by side: `/compare/x/y/#a.p7` */
  address: string;
}

/**
 * What differs in a document from those it is compared with: by unit, in the order of the text; of one
 * place first the other that is first in the order of time.
 */
export function variantsOf(document: Document, corpus: Corpus): Map<string, Variant[]> {
  const variants = new Map<string, Variant[]>();
  for (const pair of pairsOf(corpus).get(document.id) ?? []) {
    const side: Side = pair.base === document ? 'base' : 'witness';
    for (const difference of collateDocuments(pair.base, pair.witness).differences) {
      const own = difference[side];
      if (own.unit === undefined) continue;
      const { start, end, text } = own;
      const list = variants.get(own.unit) ?? [];
      list.push({
        ...{ class: difference.class, start, end, text },
        reading: difference[otherSide(side)].text,
        other: pair[otherSide(side)],
        address: `${compareAddress(pair)}#${differenceAnchor(difference, side)}`,
      });
      variants.set(own.unit, list);
    }
  }
  for (const list of variants.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
  return variants;
}

/** The comparisons that a document has part in, by its id. */
export const pairsOf = once((corpus: Corpus): Map<string, ComparedPair[]> => {
  const pairs = new Map<string, ComparedPair[]>();
  for (const pair of comparedPairs(corpus)) {
    for (const { id } of [pair.base, pair.witness]) pairs.set(id, [...(pairs.get(id) ?? []), pair]);
  }
  return pairs;
});
