import { collateDocuments } from '../../corpus/collation.ts';
import type { ComparedPair } from '../../corpus/compared.ts';
import type { Corpus, Entity } from '../../corpus/model.ts';
import type { Collation, Part } from '../../text/collate/model.ts';
import { type ClassCount, countByClass } from './counts.ts';
import { type ComparedName, comparedNames } from './names.ts';
import { type ComparedRow, rowsByPart } from './rows.ts';

/** A pair with all that its page says of it. */
export interface Comparison extends ComparedPair {
  collation: Collation;
  names: { base: ComparedName; witness: ComparedName };
  /** The rows of the table, part by part. */
  groups: { part: Part; rows: ComparedRow[] }[];
  /** Classes that occur, the weightiest first. */
  classes: ClassCount[];
  /** The work that both carry. */
  record?: Entity;
}

/** Compare a pair for readers of one interface language. */
export function comparisonOf(pair: ComparedPair, corpus: Corpus, language: string): Comparison {
  const collation = collateDocuments(pair.base, pair.witness);
  const record = corpus.entity.get(`works/${pair.work}`);
  return {
    ...pair,
    collation,
    groups: rowsByPart(collation, pair),
    names: comparedNames(pair, language),
    classes: countByClass(collation.differences),
    ...(record ? { record } : {}),
  };
}
