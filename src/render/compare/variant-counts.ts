import { collateDocuments } from '../../corpus/collation.ts';
import { compareAddress } from '../../corpus/compared.ts';
import type { Corpus, Document } from '../../corpus/model.ts';
import { otherSide, type Side } from './anchors.ts';
import { type ClassCount, countByClass, countedDifferences } from './counts.ts';
import { type ComparedName, comparedNames } from './names.ts';
import { weightOf } from './variant-weight.ts';
import { isOneText, pairsOf } from './variants-of.ts';

/** A comparison that a document has part in, as its head tells of it. */
export interface ComparedWith {
  name: ComparedName;
  address: string;
  /**
   * How many differences of each class touch the words, as the comparison counts them, and how many only the form; none
   * of texts that are no copies of each other.
   */
  count?: { words: ClassCount[]; form: number };
}

/** So many comparisons stand at the head of a document: of a work with many witnesses the rest stands with the work. */
const most = 6;

/** With which others a document is compared: other witnesses first, then those that are named beside it or share many words. */
export function comparedWith(
  document: Document,
  corpus: Corpus,
  language: string,
): { shown: ComparedWith[]; left: number } {
  const pairs = pairsOf(corpus).get(document.id) ?? [];
  const shown = pairs.slice(0, most).map((pair): ComparedWith => {
    const side: Side = pair.base.id === document.id ? 'base' : 'witness';
    const name = comparedNames(pair, language, corpus)[otherSide(side)];
    const address = compareAddress(pair);
    if (!isOneText(pair)) return { name, address };
    const differences = countedDifferences(collateDocuments(pair.base, pair.witness), true);
    const classes = countByClass(differences);
    const words = classes.filter((one) => weightOf(one.class) === 'words');
    const form = classes.reduce((sum, one) => sum + (words.includes(one) ? 0 : one.count), 0);
    return { name, address, count: { words, form } };
  });
  return { shown, left: pairs.length - shown.length };
}
