import { collateDocuments } from '../../corpus/collation.ts';
import type { ComparedPair } from '../../corpus/compared.ts';
import type { Corpus, Entity } from '../../corpus/model.ts';
import type { Collation, Difference, Part } from '../../text/collate/model.ts';
import { type ClassCount, countByClass, countedDifferences, isInBoth } from './counts.ts';
import { joinGaps } from './gaps.ts';
import { likeness, oneText } from './likeness.ts';
import { type ComparedName, comparedNames } from './names.ts';
import { type ComparedRow, rowsByPart } from './rows.ts';
import { sharedWords } from './shared-words.ts';
import type { Lane } from './strip.ts';

/** A pair with all that its page says of it. */
export interface Comparison extends ComparedPair {
  collation: Collation;
  names: { base: ComparedName; witness: ComparedName };
  /** Whether they are read as one text with variants; else as two texts that share words. */
  isOneText: boolean;
  /** Whether the page gives the base as a text to read, with an apparatus. */
  hasApparatus: boolean;
  /** The rows of the table, part by part. */
  groups: { part: Part; rows: ComparedRow[] }[];
  /** What is counted: of one text all that differs, of two what differs where both have a passage. */
  differences: Difference[];
  /** As what a difference is marked and drawn. */
  laneOf: (difference: Difference) => Lane;
  /** Classes that occur among them, the weightiest first. */
  classes: ClassCount[];
  /** Words of each that stand in the other, where they are two texts and share some. */
  shared?: NonNullable<ReturnType<typeof sharedWords>>;
  /** The work that both carry. */
  record?: Entity;
}

/** Longer texts are not given a second time, to be read: in UTF-16 units of the base. */
const longestToRead = 60_000;

/** Compare a pair for readers of one interface language. */
export function comparisonOf(pair: ComparedPair, corpus: Corpus, language: string): Comparison {
  const collation = collateDocuments(pair.base, pair.witness);
  const record = corpus.entity.get(`works/${pair.work}`);
  const isOneText = pair.work !== undefined || likeness(collation) >= oneText;
  const laneOf = (one: Difference) => (isOneText || isInBoth(one) ? one.class : 'alone');
  const groups = rowsByPart(collation, pair, laneOf);
  const differences = countedDifferences(collation, isOneText);
  const shared = isOneText ? undefined : sharedWords(pair, corpus);
  const length = pair.base.units.reduce((sum, { text }) => sum + text.length, 0);
  return {
    ...pair,
    collation,
    names: comparedNames(pair, language, corpus),
    isOneText,
    hasApparatus: isOneText && length <= longestToRead,
    groups: isOneText ? groups : groups.map(({ part, rows }) => ({ part, rows: joinGaps(rows) })),
    differences,
    laneOf,
    classes: countByClass(differences),
    ...(shared && { shared }),
    ...(record && { record }),
  };
}
